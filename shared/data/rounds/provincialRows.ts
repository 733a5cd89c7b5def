/** Rounds of provinces and territories: stream, audience and day (or first..last day where the day is not known), lowest score (with its system where it is not that of the stream), highest score (+: not known), wage per hour and per year (~: about), invitations (<: fewer), source, confidence, notes. Made by scripts/data/provincialRoundTables.mjs; more in README.md. */
export const provincialRows = `ab.accelerated-tech/general@2026-01-29	63				148	wildmountainimmigration.com	high
ab.express-entry/aviation@2025-05-06	51				20	maplenews.org	high
ab.express-entry/general@2020-04-01	crs 381				120	poonahimmigrationlaw.com	medium
ab.express-entry/general@2020-04-14	crs 353				200	poonahimmigrationlaw.com	medium
ab.express-entry/general@2021-06-22	crs 300				184	canadaimmigration.news	medium
ab.express-entry/priority-sectors@2026-04-14	60				50	wildmountainimmigration.com	medium
ab.health-care-linked/general@2024-05-01	crs 305				40	immigrationxperts	medium
ab.health-care-linked/general@2026-01-26	61				63	careerbrick.com	high
ab.health-care/general@2026-01-27	45				43	careerbrick.com	high
ab.law-enforcement/general@2026-07-10	52				<10	code-repository	medium
ab.opportunity/general@2026-02-02	57				915	immigrationnewscanada.ca	high
ab.opportunity/general@2026-09-01	56				575	code-repository	medium
ab.opportunity/priority-sectors@2026-02-20						code-repository	low	score-not-found
ab.opportunity/twelve-rounds@2025-02-14..2025-11-10	52				6257	code-repository	medium	range-52-77
ab.rural-renewal/general@2025-05-05	68				165	maplenews.org	high
bc.elss/general@2022-11-28	82					welcomebc.ca copy 2022-11-28; worldoverseasimmigration.com	high
bc.elss/general@2023-01-24	82					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-02-07	82					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-02-23	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-03-07	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-03-21	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-04-04	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-04-18	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-05-02	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-05-16	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-05-30	85					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-06-14	87					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-06-27	87					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-07-11	87					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-07-25	87					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-08-10	88					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-08-22	88					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-09-06	89					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-09-19	89					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-10-04	91					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-10-17	91					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-11-16	94					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-11-28	94					moving2canada.com ELSS draw history	medium
bc.elss/general@2023-12-12	95					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-01-10	100					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-01-23	98					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-02-06	97					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-02-21	99					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-03-05	99					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-03-19	98					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-04-03	107					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-04-16	107					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-04-30	107					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-05-14	107					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-05-28	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-06-11	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-06-25	110					moving2canada.com ELSS draw history	medium	conflict-134
bc.elss/general@2024-07-09	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-07-23	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-08-07	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-08-20	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-09-04	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-09-17	110					moving2canada.com ELSS draw history	medium
bc.elss/general@2024-11-13	121					welcomebc.ca copy 2024-11-20	high
bc.elss/general@2024-12-10	121					thecanadatime.com	high
bc.skills/build-trades@2026-07-09	97					code-repository	medium
bc.skills/build-trades@2026-08-06	88					code-repository	medium
bc.skills/care-and-build@2026-06-02					342	gtrimmigration.com	medium	detail-91
bc.skills/care-health@2026-06-01..2026-08-31	96					code-repository	low	day-not-found
bc.skills/childcare@2023-12-05					46	cougarimmi.com	high
bc.skills/childcare@2024-06-25	97				6	thecanadatime.com	high
bc.skills/childcare@2024-07-23	91				37	immiperts.com; wildmountainimmigration.com	high
bc.skills/childcare@2024-11-06	96				7	welcomebc.ca	high
bc.skills/childcare@2024-11-13	102				5	welcomebc.ca	high
bc.skills/childcare@2024-11-20	102				3	welcomebc.ca	high
bc.skills/childcare@2024-12-10	101				<5	thecanadatime.com	high
bc.skills/construction@2023-12-05	75				31	cougarimmi.com	high
bc.skills/construction@2024-06-25	97				11	thecanadatime.com	high
bc.skills/construction@2024-07-23	92				17	immiperts.com; wildmountainimmigration.com	high
bc.skills/construction@2024-11-06	97				5	welcomebc.ca	high
bc.skills/construction@2024-11-13	105				4	welcomebc.ca	high
bc.skills/construction@2024-11-20	107				4	welcomebc.ca	high
bc.skills/construction@2024-12-10	112				<5	thecanadatime.com	high
bc.skills/general@2022-11-28	105				253	welcomebc.ca copy 2022-11-28; worldoverseasimmigration.com	high	new-grid
bc.skills/general@2024-06-25	134				35	thecanadatime.com	high
bc.skills/general@2024-07-23	134				35	immiperts.com	high
bc.skills/general@2024-11-13	143				10	welcomebc.ca copy 2024-11-20	high
bc.skills/general@2024-12-10	148				6	thecanadatime.com	high	without-tech
bc.skills/healthcare@2023-12-05	60				24	cougarimmi.com	high
bc.skills/healthcare@2024-06-25	106				11	thecanadatime.com	high
bc.skills/healthcare@2024-07-23	104				19	immiperts.com; wildmountainimmigration.com	high
bc.skills/healthcare@2024-11-06	111				8	welcomebc.ca	high
bc.skills/healthcare@2024-11-13	113				5	welcomebc.ca	high
bc.skills/healthcare@2024-11-20	116				4	welcomebc.ca	high
bc.skills/healthcare@2024-12-10	121				<5	thecanadatime.com	high
bc.skills/high-impact@2025-05-08					94	memory	low	thresholds-not-found
bc.skills/high-impact@2025-10-02					474	memory; day: canadaimmigrationnews.ca	low	thresholds-not-found
bc.skills/high-impact@2025-12-10			87	~170000	96	canadaimmigrationnews.ca; trustvistaconsulting.com	high
bc.skills/high-impact@2025-12-10.2	138				314	canadaimmigrationnews.ca	high
bc.skills/high-impact@2026-02-04			70	~145000	206	visahq.com; maplenews.org; cwrvisa.ca	high
bc.skills/high-impact@2026-02-04.2	138				223	visahq.com; maplenews.org; cwrvisa.ca	high
bc.skills/high-impact@2026-08-20			55		337	code-repository	medium
bc.skills/high-impact@2026-08-20.2	132				265	code-repository	medium
bc.skills/high-impact@2026-09-24			52	105000	426	code-repository	medium
bc.skills/high-impact@2026-09-24.2	131				288	code-repository	medium
bc.skills/rural-health@2026-06-01..2026-08-31	50					code-repository	low	day-not-found
bc.skills/rural-health@2026-09-17	60				33	code-repository	medium
bc.skills/tech@2017-05-10						tc-ww.com	medium	first-tech score-not-found
bc.skills/tech@2020-02-01..2020-02-29					221	cicnews.com 2020-02-26	medium	three-rounds score-not-found
bc.skills/tech@2020-04-27	85				91	poonahimmigrationlaw.com	high
bc.skills/tech@2020-06-23	80				87	canadaimmigration.news	high
bc.skills/tech@2020-07-21	80				62	cic-report.com	high
bc.skills/tech@2020-12-01	80					workstudyvisa.com	high
bc.skills/tech@2021-03-23	80				95	busybeeimmigration.com	high
bc.skills/tech@2021-05-04	80				84	cicnews.com 2021-05-05	high
bc.skills/tech@2021-06-01	80				68	immigratetocanada.com	high	tech-permanent
bc.skills/tech@2022-07-05	85				100	wisaindia.com	high
bc.skills/tech@2023-05-23					103	canimmigrationnews.com	medium	score-not-found
bc.skills/tech@2023-12-05	94				92	cougarimmi.com	high
bc.skills/tech@2024-06-04	122					immigrationxperts	medium
bc.skills/tech@2024-11-06	128				31	welcomebc.ca copy 2024-11-20	high
bc.skills/tech@2024-11-20	141				4	welcomebc.ca copy 2024-11-20	high	last-tech
bc.skills/veterinary@2024-06-25	80				<5	thecanadatime.com	high
bc.skills/veterinary@2024-11-13	80				<5	welcomebc.ca	high
bc.skills/veterinary@2024-11-20	80				<5	welcomebc.ca	high
bc.skills/veterinary@2024-12-10	80				<5	thecanadatime.com	high
mb.graduate-internship/general@2026-07-16					78	secondary	medium
mb.skilled-worker/in-manitoba@2026-04-01..2026-04-30					192	immigratemanitoba.com	high
mb.skilled-worker/in-manitoba@2026-05-01..2026-05-31					431	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-03-01..2026-03-31					14	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-04-01..2026-04-30					32	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-04-01..2026-04-30.2					116	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-05-01..2026-05-31					475	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-05-01..2026-05-31.2					96	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-06-01..2026-06-30					104	immigratemanitoba.com	high
mb.skilled-worker/strategic@2026-06-01..2026-06-30.2					124	immigratemanitoba.com	high
mb.skilled-worker/unstated@2026-07-16					84	secondary	medium
mb.skilled-worker/unstated@2026-08-13					53	secondary	medium
nb.aip/general@2026-06-03					97	gnb.ca	high
nb.aip/general@2026-07-22					114	secondary	medium
nb.experience/construction-health@2026-06-03					243	gnb.ca	high
nb.express-entry-employment/general@2026-06-04					75	gnb.ca	high
nb.express-entry/general@2026-07-16					115	secondary	medium
nb.graduates/general@2026-06-03					138	gnb.ca	high
nb.strategic-initiative/general@2026-07-16					254	secondary	medium
nb.strategic-initiative/priorities@2026-06-03					94	gnb.ca	high
nb.strategic-initiative/workers@2026-06-03					52	gnb.ca	high
nl.aip/general@2025-04-03					50	gov.nl.ca	high
nl.aip/general@2025-05-08					47	gov.nl.ca	high
nl.aip/general@2025-05-29					54	gov.nl.ca	high
nl.aip/general@2025-06-24					63	gov.nl.ca	high
nl.aip/general@2025-07-10					59	gov.nl.ca	high
nl.aip/general@2025-07-29					50	gov.nl.ca	high
nl.aip/general@2025-08-13					51	gov.nl.ca	high
nl.aip/general@2025-08-29					77	gov.nl.ca	high
nl.aip/general@2025-09-12					135	gov.nl.ca	high
nl.aip/general@2025-09-26					110	gov.nl.ca	high
nl.aip/general@2025-10-09					52	gov.nl.ca	high
nl.aip/general@2025-10-22					45	gov.nl.ca	high
nl.aip/general@2025-11-12					110	gov.nl.ca	high
nl.aip/general@2026-03-06					83	gov.nl.ca	high
nl.aip/general@2026-03-30					36	gov.nl.ca	high
nl.aip/general@2026-04-13					33	gov.nl.ca	high
nl.aip/general@2026-05-01					33	gov.nl.ca	high
nl.aip/general@2026-05-11					18	gov.nl.ca	high
nl.aip/general@2026-05-28					19	gov.nl.ca	high
nl.aip/general@2026-06-10					19	gov.nl.ca	high
nl.nominees/general@2025-04-03					206	gov.nl.ca	high
nl.nominees/general@2025-05-08					281	gov.nl.ca	high
nl.nominees/general@2025-05-29					351	gov.nl.ca	high
nl.nominees/general@2025-06-24					257	gov.nl.ca	high
nl.nominees/general@2025-07-10					300	gov.nl.ca	high
nl.nominees/general@2025-07-29					100	gov.nl.ca	high
nl.nominees/general@2025-08-13					180	gov.nl.ca	high
nl.nominees/general@2025-08-29					125	gov.nl.ca	high
nl.nominees/general@2025-09-12					218	gov.nl.ca	high
nl.nominees/general@2025-09-26					107	gov.nl.ca	high
nl.nominees/general@2025-10-09					73	gov.nl.ca	high
nl.nominees/general@2025-10-22					55	gov.nl.ca	high
nl.nominees/general@2025-11-12					220	gov.nl.ca	high
nl.nominees/general@2026-03-06					362	gov.nl.ca	high
nl.nominees/general@2026-03-30					209	gov.nl.ca	high
nl.nominees/general@2026-04-13					177	gov.nl.ca	high
nl.nominees/general@2026-05-01					157	gov.nl.ca	high
nl.nominees/general@2026-05-11					168	gov.nl.ca	high
nl.nominees/general@2026-05-28					84	gov.nl.ca	high
nl.nominees/general@2026-06-10					89	gov.nl.ca	high
ns.all/general@2026-01-01..2026-01-31					363	liveinnovascotia.com	high
ns.all/general@2026-02-01..2026-02-28					357	liveinnovascotia.com	high
ns.all/general@2026-03-01..2026-03-31					370	liveinnovascotia.com	high
ns.all/general@2026-04-01..2026-04-30					161	liveinnovascotia.com	high
nt.employer-driven/general@2026-03-25					65	immigratenwt.ca	medium	up-to-65
on.ejo-foreign-worker/general@2023-02-09	41				166	pardistalk.ir	medium	year-inferred
on.ejo-foreign-worker/health-early-childhood@2025-09-02	41				1305	businesstoday.in	high
on.ejo-foreign-worker/health-early-childhood@2026-02-02	36				634	careerbrick.com; universaladviser.com; immigrant.today	high
on.ejo-foreign-worker/listed-77@2025-09-03	42				1134	unaimmi.cn 245	high
on.ejo-foreign-worker/mining@2026-04-01	56				372	immigrant.today 51659	high
on.ejo-foreign-worker/physicians@2026-02-02	33				129	careerbrick.com; universaladviser.com; immigrant.today	high
on.ejo-foreign-worker/redi@2026-02-02	44				14	careerbrick.com; universaladviser.com; immigrant.today	high
on.ejo-foreign-worker/region-central@2026-03-25	55				51	immigrant.today 51658	high
on.ejo-foreign-worker/region-eastern@2026-03-25	57				64	immigrant.today 51658	high
on.ejo-foreign-worker/region-gta@2026-03-25	61				355	immigrant.today 51658	high
on.ejo-foreign-worker/region-gta@2026-04-30	57				786	code-repository	medium
on.ejo-foreign-worker/region-northern@2026-03-25	54				28	immigrant.today 51658	high
on.ejo-foreign-worker/region-southwestern@2026-03-25	53				99	immigrant.today 51658	high
on.ejo-foreign-worker/skilled-trades-tech@2023-05-09	43				400	cimmigrationnews.com	high
on.ejo-foreign-worker/trades@2023-02-09	24				476	pardistalk.ir	medium	year-inferred
on.ejo-in-demand/agriculture@2026-04-15	35				315	immigrant.today 51961	high
on.ejo-in-demand/general@2023-02-09	15				107	pardistalk.ir	medium	year-inferred
on.ejo-in-demand/home-support@2025-09-02	33				233	businesstoday.in	high
on.ejo-in-demand/other-priority@2026-04-15	36				1024	immigrant.today 51961	high
on.ejo-in-demand/region-central@2026-03-25	32				66	immigrant.today 51658	high
on.ejo-in-demand/region-eastern@2026-03-25	34				31	immigrant.today 51658	high
on.ejo-in-demand/targeted@2026-02-02					7	immigcanada.com	high
on.ejo-international-student/health-early-childhood@2025-09-02	58				1105	businesstoday.in	high
on.ejo-international-student/health-early-childhood@2026-02-02	56				1015	careerbrick.com; universaladviser.com; immigrant.today	high
on.ejo-international-student/listed-77@2025-09-03	63				759	unaimmi.cn 245	high
on.ejo-international-student/mining@2026-04-01	85				355	immigrant.today 51659	high
on.ejo-international-student/redi@2026-02-02	69				26	careerbrick.com; universaladviser.com; immigrant.today	high
on.ejo-international-student/region-central@2026-03-25	82				82	immigrant.today 51658	high
on.ejo-international-student/region-eastern@2026-03-25	83				79	immigrant.today 51658	high
on.ejo-international-student/region-gta@2026-03-25	90				76	immigrant.today 51658	high
on.ejo-international-student/region-northern@2026-03-25	80				29	immigrant.today 51658	high
on.ejo-international-student/region-southwestern@2026-03-25	81				152	immigrant.today 51658	high
on.ejo-international-student/skilled-trades-tech-codes@2023-03-14	74					OINP notice, copy	high
on.fssw/general@2024-01-18	317	469			984	immigrationxperts	medium
on.hcp/listed-10-business@2021-03-02	463	467			754	maplenews.org	medium
on.hcp/listed-10-management@2019-08-15	439	465			997	cougarimmi.com	medium
on.hcp/listed-18@2022-01-12	464	467			502	oasis-india.com; maplenews.org	medium
on.hcp/tech@2019-07-12	439	459			1623	owlspriority.com	high
on.hcp/tech@2019-08-01	435	+			1773	cougarimmi.com; mdccanada.ca	high
on.hcp/tech@2020-01-15	466	470			954	memory	low
on.hcp/tech@2020-05-13	421	451			703	poonahimmigrationlaw.com	high	cec-only
on.hcp/tech@2020-07-29	463	477			1288	canapprove.ae; maplenews.org	high
on.hcp/tech@2020-07-30..2020-12-14						maplenews.org	medium	between-rounds
on.hcp/tech@2020-12-15	460	468			668	maplenews.org	high
on.hcp/tech@2022-02-08	463	467			622	memory	low
on.hcp/tech@2023-01-01..2023-12-31	458	+				pcici.ca	low	day-not-found
on.hcp/tech@2024-02-08	471	+			4204	rightwaycanada.com	medium
on.hcp/tech@2024-03-21	468	480			2281	immigrationxperts	medium	codes-15
on.skilled-trades/listed-48@2024-03-01	350	424			2583	immigrationxperts	medium
pe.labour-express-entry/general@2026-01-15					26	princeedwardisland.ca	high
pe.labour-express-entry/general@2026-02-19					109	princeedwardisland.ca	high
pe.labour-express-entry/general@2026-03-20					101	princeedwardisland.ca	high
pe.labour-express-entry/general@2026-04-16					127	princeedwardisland.ca	high
pe.labour-express-entry/general@2026-05-21					113	princeedwardisland.ca	high
pe.labour-express-entry/general@2026-06-18					182	princeedwardisland.ca	high
qc.prtq/tech-list@2022-01-13	602				512	secondary	medium
qc.prtq/tech-list@2023-03-16	578				619	secondary	medium
qc.prtq/unstated@2023-08-10	591				1384	secondary	low	other-source-596
qc.prtq/unstated@2024-05-30	591				1441	secondary	medium
qc.pstq.1/manufacturing-outside-cmm@2025-12-04	644					secondary	medium	several-that-day
qc.pstq.1/quebec-diploma@2025-12-04	781					secondary	medium	several-that-day
qc.pstq.1/unstated@2025-07-17	768				216	secondary	high
qc.pstq.1/unstated@2025-08-28	760				227	secondary	high
qc.pstq.1/unstated@2026-03-19	718				258	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-03-19.2	588				412	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-03-19.3	709				223	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-04-30	716				379	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-04-30.2	571				354	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-04-30.3	704				250	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-06-04	677				459	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-06-04.2	666				165	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-06-04.3	692				231	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-07-03	628				31	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-07-03.2	726				5	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-07-03.3	656				38	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-07-30	651				44	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-07-30.2	702				12	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-07-30.3	701				49	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-08-27	639				26	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-08-27.2	710				11	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-08-27.3	694				50	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-09-24	634				37	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-09-24.2	706				8	secondary	medium	several-that-day
qc.pstq.1/unstated@2026-09-24.3	696				41	secondary	medium	several-that-day
qc.pstq.2/unstated@2025-07-31	661				273	secondary	high
qc.pstq.2/unstated@2025-12-04	612					secondary	medium	several-that-day
qc.pstq.2/unstated@2025-12-04.2	573					secondary	medium	several-that-day
qc.pstq.2/unstated@2026-03-19	679				109	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-03-19.2	505				193	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-03-19.3	662				207	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-04-30	660				153	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-04-30.2	494				163	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-04-30.3	660				190	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-06-04	661				155	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-06-04.2	638				244	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-07-03	600				45	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-07-03.2	645				79	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-07-30	569				61	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-07-30.2	629				67	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-08-27	570				52	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-08-27.2	635				59	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-09-24	581				54	secondary	medium	several-that-day
qc.pstq.2/unstated@2026-09-24.2	631				67	secondary	medium	several-that-day
qc.pstq.3/construction@2026-04-30					10	secondary	medium
qc.pstq.3/physicians@2026-04-30					17	secondary	medium
qc.pstq.3/unstated@2025-08-14	766				277	secondary	high
qc.pstq.3/unstated@2025-12-04	717					secondary	medium	several-that-day
qc.pstq.3/unstated@2025-12-04.2	535					secondary	medium	several-that-day
qc.pstq.3/unstated@2026-04-30	632				226	secondary	medium	several-that-day
qc.pstq.3/unstated@2026-04-30.2	495				723	secondary	medium	several-that-day
qc.pstq.4/unscored@2025-07-17					22	secondary	high
qc.pstq.4/unscored@2025-08-25					21	secondary	medium
qc.pstq.4/unscored@2025-12-04					12	secondary	high
sk.both/listed-119@2022-12-15	82					immigrationnewscanada.ca	medium	cut-off-derived
sk.both/unstated@2019-06-20	68					visadirection	medium
sk.both/unstated@2024-09-12						tracker citing saskatchewan.ca results	medium	last-sk score-not-found
sk.express-entry/computer-2020@2020-09-15	68				455	article; maplenews.org	medium	day-inferred
sk.express-entry/health-6@2022-01-12	68				37	cicnews 2022-01-13	high
sk.express-entry/listed-109@2022-12-21	80				153	immigrationnewscanada.ca	high
sk.express-entry/listed-12@2019-10-17	67				986	canadaeducationconsultants	medium	year-inferred
sk.express-entry/listed-218@2019-09-25					404	canadaeducationconsultants	medium	year-inferred
sk.express-entry/listed-70@2021-02-25	70				299	busybeeimmigration; vimarsana	high
sk.express-entry/relative-or-study@2020-05-28	78				127	canadavisa 2020	high
sk.express-entry/unstated@2018-09-27	65				225	cicnews 2018-09-28; alphaconsultants	high
sk.express-entry/unstated@2018-10-10	60				359	indiabynet 2018-10-16	high
sk.express-entry/unstated@2019-07-24	74				104	visadirection	medium	year-inferred
sk.express-entry/unstated@2019-12-20					304	compyg.wixsite	low	year-inferred
sk.express-entry/unstated@2020-08-14	69				286	visamonthly	medium
sk.express-entry/unstated@2020-10-07	70				455	visacrunch.com	medium
sk.express-entry/unstated@2020-10-21	69				340	visacrunch.com	medium
sk.express-entry/unstated@2020-11-19	78				214	canadaimmigration.news	high
sk.express-entry/unstated@2021-03-24	70				183	namaste-canada	medium	year-inferred
sk.express-entry/unstated@2021-05-06	70				136	maplenews	low	year-inferred
sk.express-entry/unstated@2021-06-15	82				103	namaste-canada; eduglobalindia	high
sk.express-entry/unstated@2021-08-05	73				171	namaste-canada	medium	year-inferred
sk.express-entry/unstated@2022-09-01	61				312	eduaid.studypress.org	medium
sk.occupation-in-demand/computer-2020@2020-09-15	68				166	article; maplenews.org	medium	day-inferred
sk.occupation-in-demand/connection-68@2020-08-26	68				570	visamonthly	high
sk.occupation-in-demand/health-6@2022-01-12	68				67	cicnews 2022-01-13	high
sk.occupation-in-demand/listed-109@2022-12-21	80				315	immigrationnewscanada.ca	high
sk.occupation-in-demand/listed-44@2020-05-28	78				125	canadavisa 2020	high
sk.occupation-in-demand/listed-55@2021-06-15	82				152	namaste-canada; eduglobalindia	high
sk.occupation-in-demand/listed-65@2021-08-05	73				281	namaste-canada	medium
sk.occupation-in-demand/listed-75@2020-11-19	80				337	canadaimmigration.news	high
sk.occupation-in-demand/listed-78@2021-03-24	70				235	namaste-canada	medium
sk.occupation-in-demand/unstated@2018-09-27	66				213	cicnews 2018-09-28; alphaconsultants	high
sk.occupation-in-demand/unstated@2018-10-10	63				494	indiabynet 2018-10-16	high
sk.occupation-in-demand/unstated@2019-07-24	74				277	visadirection	medium	year-inferred
sk.occupation-in-demand/unstated@2019-09-25					365	canadaeducationconsultants	medium	year-inferred
sk.occupation-in-demand/unstated@2019-12-20					291	compyg.wixsite	low	year-inferred
sk.occupation-in-demand/unstated@2020-03-26						sparkconsulting.pk	low	score-not-found
sk.occupation-in-demand/unstated@2020-08-14	69				247	visamonthly	medium
sk.occupation-in-demand/unstated@2020-10-21	78				278	visacrunch.com	medium
sk.occupation-in-demand/unstated@2021-05-06	70				123	maplenews	low	year-inferred
sk.occupation-in-demand/unstated@2022-09-01	61				629	eduaid.studypress.org	medium`;
