/** Help stands below: the controls of a row line up whether a label has one or not. */
export const inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
