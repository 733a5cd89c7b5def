export { addLabel, entityName, factLabel, fieldHelp, fieldLabel, optionLabel, sectionTitle, type OptionName } from './facts';
