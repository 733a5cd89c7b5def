/** Rules of entry by citizenship and place: alpha-2; what is needed to travel (visa, eta, none); air: an eTA by air on conditions; 1: designated for medical exams; confidence of that; agreements; CPTPP categories. Source and licence in README.md. */
export const countryRows = `AD	eta		0	high
AE	eta		0	low
AF	visa		1	high
AG	visa	air	0	high
AI	eta		0	medium
AL	visa		0	high
AM	visa		0	high
AO	visa		1	high
AQ	unknown
AR	visa	air	1	high
AS	none		0	high	CUSMA
AT	eta		0	high	CETA
AU	eta		0	high	CPTPP	INV|ICT|PRO
AW	eta		0	low	CETA
AX	eta		0	low	CETA
AZ	visa		1	high
BA	visa		0	high
BB	eta		0	medium
BD	visa		1	high
BE	eta		0	medium	CETA
BF	visa		1	medium
BG	eta		0	medium	CETA
BH	visa		0	high
BI	visa		1	medium
BJ	visa		1	medium
BL	eta		0	low	CETA
BM	eta		0	medium
BN	eta		1	medium	CPTPP	INV|ICT|PRO
BO	visa		1	medium
BQ	eta		0	low	CETA
BR	visa	air	1	medium
BS	eta		0	high
BT	visa		1	medium
BV	eta
BW	visa		1	medium
BY	visa		1	medium
BZ	visa		0	medium
CA	citizen
CC	eta		0	high	CPTPP	INV|ICT|PRO
CD	visa		1	medium
CF	visa		1	medium
CG	visa		1	low
CH	eta		0	low
CI	visa		1	low
CK	eta		0	low	CPTPP	ICT
CL	eta		0	medium	CPTPP|CCFTA	INV|ICT|PRO
CM	visa		1	medium
CN	visa		1	medium
CO	visa		1	high	CCOFTA
CR	visa	air	0	low
CU	visa		0	low
CV	visa		1	medium
CW	eta		0	low	CETA
CX	eta		0	high	CPTPP	INV|ICT|PRO
CY	eta		0	low	CETA
CZ	eta		0	low	CETA
DE	eta		0	low	CETA
DJ	visa		1	low
DK	eta		0	low	CETA
DM	visa		0	low
DO	visa		1	low
DZ	visa		1	high
EC	visa		1	low
EE	eta		0	medium	CETA
EG	visa		0	low
EH	visa		1	medium
ER	visa		1	low
ES	eta		0	low	CETA
ET	visa		1	low
FI	eta		0	low	CETA
FJ	visa		1	medium
FK	eta		0	low
FM	visa		1	medium
FO	eta		0	low	CETA
FR	eta		0	low	CETA
GA	visa		1	low
GB	eta		0	low	CUKTCA
GD	visa		0	low
GE	visa		1	low
GF	eta		0	medium	CETA
GG	eta		0	low	CUKTCA
GH	visa		1	low
GI	eta		0	low
GL	eta		1	medium	CETA
GM	visa		1	low
GN	visa		1	low
GP	eta		0	low	CETA
GQ	visa		1	low
GR	eta		0	low	CETA
GS	eta
GT	visa		1	low
GU	none		1	low	CUSMA
GW	visa		1	low
GY	visa		1	low
HK	eta		1	medium
HM	eta				CPTPP	INV|ICT|PRO
HN	visa		1	medium
HR	eta		0	medium	CETA
HT	visa		1	medium
HU	eta		0	low	CETA
ID	visa	air	1	medium
IE	eta		0	low	CETA
IL	eta		0	low
IM	eta		0	low	CUKTCA
IN	visa		1	medium
IO	eta
IQ	visa		0	high
IR	visa		0	medium
IS	eta		0	low
IT	eta		0	low	CETA
JE	eta		0	low	CUKTCA
JM	visa		0	low
JO	visa		0	low
JP	eta		0	low	CPTPP	INV|ICT|PRO
KE	visa		1	medium
KG	visa		1	medium
KH	visa		1	medium
KI	visa		1	low
KM	visa		1	medium
KN	visa	air	0	low
KP	visa		1	medium
KR	eta		1	medium	CKFTA
KW	visa		0	low
KY	eta		0	low
KZ	visa		1	medium
LA	visa		1	medium
LB	visa		0	low
LC	visa	air	0	low
LI	eta		0	low
LK	visa		1	low
LR	visa		1	low
LS	visa		1	low
LT	eta		0	high	CETA
LU	eta		0	low	CETA
LV	eta		0	high	CETA
LY	visa		1	low
MA	visa	air	1	low
MC	eta		0	low
MD	visa		1	low
ME	visa		0	medium
MF	eta		0	low	CETA
MG	visa		1	low
MH	visa		1	low
MK	visa		0	medium
ML	visa		1	low
MM	visa		1	medium
MN	visa		1	low
MO	visa		1	low
MP	none		1	medium	CUSMA
MQ	eta		0	low	CETA
MR	visa		1	low
MS	eta		0	low
MT	eta		0	low	CETA
MU	visa		0	medium
MV	visa
MW	visa		1	low
MX	visa	air	0	medium	CUSMA|CPTPP	INV|ICT|PRO
MY	visa	air	1	medium	CPTPP	ICT|PRO
MZ	visa		1	low
NA	visa		1	low
NC	eta		0	medium	CETA
NE	visa		1	low
NF	eta		0	high	CPTPP	INV|ICT|PRO
NG	visa		1	medium
NI	visa		1	low
NL	eta		0	low	CETA
NO	eta		0	low
NP	visa		1	low
NR	visa		1	medium
NU	eta		0	low	CPTPP	ICT
NZ	eta		0	low	CPTPP	ICT
OM	visa		0	medium
PA	visa	air	1	medium	CPAFTA
PE	visa		1	medium	CPTPP|CPFTA	INV|ICT|PRO
PF	eta		0	medium	CETA
PG	eta		1	medium
PH	visa	air	1	medium
PK	visa		1	medium
PL	eta		0	low	CETA
PM	eta		0	low	CETA
PN	eta		0	low
PR	none		0	low	CUSMA
PS	visa		0	medium
PT	eta		0	medium	CETA
PW	visa		1	medium
PY	visa		1	medium
QA	eta		1	medium
RE	eta		0	medium	CETA
RO	eta		1	medium	CETA
RS	visa		0	medium
RU	visa		1	medium
RW	visa		1	medium
SA	visa		0	medium
SB	eta		1	medium
SC	visa	air	0	medium
SD	visa		1	low
SE	eta		0	low	CETA
SG	eta		1	medium	CPTPP	INV
SH	eta		0	medium
SI	eta		0	low	CETA
SJ	eta		0	low
SK	eta		0	low	CETA
SL	visa		1	low
SM	eta		0	low
SN	visa		1	low
SO	visa		1	low
SR	visa		0	medium
SS	visa		1	low
ST	visa		1	medium
SV	visa		1	low
SX	eta		0	low	CETA
SY	visa		0	medium
SZ	visa		1	low
TC	eta		0	low
TD	visa		1	medium
TF	eta				CETA
TG	visa		1	low
TH	visa	air	1	low
TJ	visa		1	low
TK	eta		0	low	CPTPP	ICT
TL	visa		1	medium
TM	visa		1	low
TN	visa		1	medium
TO	visa		0	low
TR	visa		0	low
TT	visa	air	0	low
TV	visa		1	medium
TW	eta		0	high
TZ	visa		1	low
UA	visa		1	medium	CUFTA
UG	visa		1	low
UM	none				CUSMA
US	none		0	low	CUSMA
UY	visa	air	1	high
UZ	visa		1	low
VA	eta		0	low
VC	visa	air	0	low
VE	visa		1	high
VG	eta		0	low
VI	none		0	low	CUSMA
VN	visa		1	low	CPTPP	INV
VU	visa		1	low
WF	eta		0	medium	CETA
WS	eta		0	low
XK	visa		1	medium
YE	visa		1	low
YT	eta				CETA
ZA	visa		1	low
ZM	visa		1	low
ZW	visa		1	low`;
