package fravaer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// linje is what is told of one registration.
type linje struct {
	sti, virkedager, talt, grunn string
}

// The programme runs from Monday 2 February 2026; absence counts through Wednesday 2 February 2028. 1 June 2026 is a Monday, and no
// fridag lies in that fortnight; nor in the fortnight from Monday 7 September 2026.
var redegjoerelser = []struct {
	navn, fordi string
	velg        func(*fravaer.Regler)
	hva         []hendelse
	n           string // virkedager toward the ten
	vil         []linje
}{
	{"egen sykdom", "§ 5", ingenting, []hendelse{syk("2026-06-01", "2026-06-05")}, "5", []linje{{"/fravaer/0", "5", "5", ""}}},
	{"barns sykdom", "§§ 6 og 7", ingenting, []hendelse{borte(fravaer.BarnsSykdom, "2026-06-01", "2026-06-05")}, "5", []linje{{"/fravaer/0", "5", "5", ""}}},
	{"svangerskap", "§ 11", ingenting, []hendelse{borte(fravaer.Svangerskap, "2026-06-01", "2026-06-05")}, "5", []linje{{"/fravaer/0", "5", "5", ""}}},
	{"fødsel", "§ 12", ingenting, []hendelse{borte(fravaer.Foedsel, "2026-06-01", "2026-06-05")}, "5", []linje{{"/fravaer/0", "5", "5", ""}}},
	{"ammefri", "§ 13", ingenting, []hendelse{borte(fravaer.Ammefri, "2026-06-01", "2026-06-05")}, "5", []linje{{"/fravaer/0", "5", "5", ""}}},
	{"ferie", "§§ 18 og 19: kommer ikke i tillegg", ingenting, []hendelse{borte(fravaer.Ferie, "2026-06-01", "2026-06-05")}, "0", []linje{{"/fravaer/0", "5", "0", "ferie"}}},
	{"religiøs høytid", "§ 17 andre ledd og § 19", ingenting, []hendelse{borte(fravaer.ReligioesHoeytid, "2026-06-01", "2026-06-02")}, "0", []linje{{"/fravaer/0", "2", "0", "religioes-hoeytid"}}},
	{
		"etter fødselspermisjon", "§§ 10 og 19 nevner bare kapittel 3 og 4 (T13)", ingenting,
		[]hendelse{borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "2026-06-05")},
		"0",
		[]linje{{"/fravaer/0", "5", "0", "etter-foedselspermisjon"}},
	},
	{"ugyldig", "loven § 21: ikke fravær etter forskriften", ingenting, []hendelse{borte(fravaer.Ugyldig, "2026-06-01", "2026-06-05")}, "0", []linje{{"/fravaer/0", "5", "0", "ugyldig"}}},
	{"ukjent type", "en type som ikke er i kodelisten, teller ikke", ingenting, []hendelse{borte(fravaer.Ugyldig+1, "2026-06-01", "2026-06-05")}, "0", []linje{{"/fravaer/0", "5", "0", "uten-hjemmel"}}},
	{"uten type", "en type som ikke er oppgitt, teller ikke", ingenting, []hendelse{borte(0, "2026-06-01", "2026-06-05")}, "0", []linje{{"/fravaer/0", "5", "0", "uten-hjemmel"}}},

	{"velferd", "§ 14", ingenting, []hendelse{perm(vedtak.Velferd, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"fred og forsoning", "§ 14 a", ingenting, []hendelse{perm(vedtak.FredOgForsoning, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"langvarig sykdom", "§ 15", ingenting, []hendelse{perm(vedtak.LangvarigSykdom, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"omsorg", "§ 16", ingenting, []hendelse{perm(vedtak.Omsorg, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"overgang til arbeid", "innvilget permisjon på programmet teller", ingenting, []hendelse{perm(vedtak.OvergangTilArbeid, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"ti måneder omsorg", "220 ukedager – 8 fridager = 212", ingenting, []hendelse{perm(vedtak.Omsorg, "2026-03-02", "2027-01-01")}, "212", []linje{{"/vedtak/0", "212", "212", ""}}},
	{"annen permisjon", "loven § 17 andre ledd", ingenting, []hendelse{perm(vedtak.AnnenPermisjon, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"permisjon uten type", "innvilget permisjon på programmet teller", ingenting, []hendelse{perm(0, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{"permisjon med ukjent type", "som uten type", ingenting, []hendelse{perm(vedtak.AnnenPermisjon+1, "2026-06-01", "2026-06-05")}, "5", []linje{{"/vedtak/0", "5", "5", ""}}},
	{
		"annen permisjon uten sin bestemmelse", "det er den egne tabellen som svarer, ikke den for permisjon uten type",
		func(r *fravaer.Regler) { r.Permisjon[vedtak.AnnenPermisjon] = lov.Lover[fravaer.Virkning]{} },
		[]hendelse{perm(vedtak.AnnenPermisjon, "2026-06-01", "2026-06-05"), perm(0, "2026-06-08", "2026-06-12")},
		"5",
		[]linje{{"/vedtak/0", "5", "0", "uten-hjemmel"}, {"/vedtak/1", "5", "5", ""}},
	},
	{
		"permisjon til religiøs høytid", "§ 17 andre ledd: fridagene kommer ikke i tillegg", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Velferd, Velferdsgrunn: vedtak.ReligioesHoeytid, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-02")})},
		"0",
		[]linje{{"/vedtak/0", "2", "0", "religioes-hoeytid"}},
	},
	{
		"avslag", "§ 19: bare innvilget permisjon", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Resultat: vedtak.Avslag, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")})},
		"0",
		[]linje{{"/vedtak/0", "5", "0", "avslag"}},
	},
	{
		"avslag uten startdato", "dager som ikke er oppgitt, er ikke telt fra tidenes morgen", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Resultat: vedtak.Avslag, Sluttdato: d("2026-06-05")})},
		"0",
		[]linje{{"/vedtak/0", "0", "0", "avslag"}},
	},
	{
		"annen ordning", "§ 19 gjelder programmet", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Ordning: vedtak.Norsk, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")})},
		"0",
		[]linje{{"/vedtak/0", "5", "0", "annen-ordning"}},
	},
	{
		"ikke gjeldende", "vedtaket er satt ut av kraft", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, IkkeGjeldende: true, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")})},
		"0",
		[]linje{{"/vedtak/0", "5", "0", "ikke-gjeldende"}},
	},
	{
		"ikke gjeldende etter avslutning", "NIR setter merket selv når perioden går ut over en avslutning", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, IkkeGjeldende: true, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")}), avsluttet("2026-06-04")},
		"5",
		[]linje{{"/vedtak/0", "5", "5", ""}},
	},
	{
		"ikke gjeldende, slutt på avslutningen", "perioden går ikke ut over avslutningen", ingenting,
		[]hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, IkkeGjeldende: true, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")}), avsluttet("2026-06-05")},
		"0",
		[]linje{{"/vedtak/0", "5", "0", "ikke-gjeldende"}},
	},
	{"andre vedtak fortelles det ikke om", "bare permisjon er fravær", ingenting, []hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Deltakelse, Startdato: d("2026-02-02")}), stans("2026-06-01", "2026-06-05")}, "0", nil},

	{"uten siste dag", "en dag som mangler, kan ikke telles", ingenting, []hendelse{syk("2026-06-01", "")}, "0", []linje{{"/fravaer/0", "0", "0", "uten-slutt"}}},
	{"uten første dag", "en dag som mangler, kan ikke telles", ingenting, []hendelse{syk("", "2026-06-05")}, "0", []linje{{"/fravaer/0", "0", "0", "uten-slutt"}}},
	{"permisjon uten siste dag", "en dag som mangler, kan ikke telles", ingenting, []hendelse{perm(vedtak.Omsorg, "2026-06-01", "")}, "0", []linje{{"/vedtak/0", "0", "0", "uten-slutt"}}},
	{"en helg", "§ 17 første ledd: lørdager og søndager", ingenting, []hendelse{syk("2026-06-06", "2026-06-07")}, "0", []linje{{"/fravaer/0", "0", "0", "ingen-virkedager"}}},
	{"1. mai", "§ 17 første ledd (T04)", ingenting, []hendelse{syk("2026-05-01", "2026-05-01")}, "0", []linje{{"/fravaer/0", "0", "0", "ingen-virkedager"}}},
	{"1. mai som virkedag", "T04 virkedager", t04, []hendelse{syk("2026-05-01", "2026-05-01")}, "1", []linje{{"/fravaer/0", "1", "1", ""}}},
	{"timer i en helg", "ingen virkedager å spre timene på", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-06", "2026-06-07", "5")}, "0", []linje{{"/fravaer/0", "0", "0", "ingen-virkedager"}}},
	{
		"før start", "fravær før ankeret: torsdag 29. og fredag 30. januar er to av fem", ingenting,
		[]hendelse{syk("2026-01-29", "2026-02-04")},
		"3",
		[]linje{{"/fravaer/0", "5", "3", "foer-start"}},
	},
	{
		"helt før start, ved siden av andre", "fravær, permisjon og ferie før ankeret", ingenting,
		[]hendelse{syk("2026-06-01", "2026-06-01"), syk("2026-01-26", "2026-01-26"), borte(fravaer.Ferie, "2026-01-26", "2026-01-30"), perm(vedtak.Omsorg, "2026-01-26", "2026-01-30")},
		"1",
		[]linje{{"/fravaer/0", "1", "1", ""}, {"/fravaer/1", "1", "0", "foer-start"}, {"/fravaer/2", "5", "0", "ferie"}, {"/vedtak/0", "5", "0", "foer-start"}},
	},
	{"den første dagen", "startdatoen er en dag i programmet (T21)", ingenting, []hendelse{syk("2026-02-02", "2026-02-02")}, "1", []linje{{"/fravaer/0", "1", "1", ""}}},
	{
		"samme dager fra start", "T12: ingen av dagene er før ankeret", ingenting,
		[]hendelse{syk("2026-02-02", "2026-02-03"), syk("2026-02-02", "2026-02-04")},
		"3",
		[]linje{{"/fravaer/0", "2", "2", ""}, {"/fravaer/1", "3", "1", "allerede-talt"}},
	},
	{
		"ferie fra start", "ingen av dagene er før ankeret", ingenting,
		[]hendelse{syk("2026-02-02", "2026-02-04"), borte(fravaer.Ferie, "2026-02-04", "2026-02-04")},
		"2",
		[]linje{{"/fravaer/0", "3", "2", "ferie"}, {"/fravaer/1", "1", "0", "ferie"}},
	},
	{
		"like mange dager før start og i ferie", "av to grunner til like mange dager nevnes den første", ingenting,
		[]hendelse{syk("2026-01-30", "2026-02-03"), borte(fravaer.Ferie, "2026-02-03", "2026-02-03")},
		"1",
		[]linje{{"/fravaer/0", "3", "1", "foer-start"}, {"/fravaer/1", "1", "0", "ferie"}},
	},
	{"helt før start", "fravær før ankeret", ingenting, []hendelse{syk("2026-01-26", "2026-01-30")}, "0", []linje{{"/fravaer/0", "5", "0", "foer-start"}}},
	{
		"etter fristen", "T18: 31. januar – 4. februar 2028, fristen er onsdag 2.", ingenting,
		[]hendelse{syk("2028-01-31", "2028-02-04")},
		"3",
		[]linje{{"/fravaer/0", "5", "3", "etter-frist"}},
	},
	{
		"timer før start og etter fristen", "25 timer på fem dager er 5 om dagen, to tredeler av en virkedag: 3 · 5 / 7,5 = 2", ingenting,
		[]hendelse{timer(fravaer.EgenSykdom, "2026-01-29", "2026-02-04", "25"), timer(fravaer.EgenSykdom, "2028-01-31", "2028-02-04", "25")},
		"4",
		[]linje{{"/fravaer/0", "3.333333", "2", "foer-start"}, {"/fravaer/1", "3.333333", "2", "etter-frist"}},
	},
	{
		"samme dager to ganger", "T12: en dato teller én gang, på den første", ingenting,
		[]hendelse{syk("2026-06-01", "2026-06-05"), perm(vedtak.Omsorg, "2026-06-04", "2026-06-10")},
		"8",
		[]linje{{"/fravaer/0", "5", "5", ""}, {"/vedtak/0", "5", "3", "allerede-talt"}},
	},
	{
		"den største delen", "T12: 3 timer viker for 5, og 5 for hel dag", ingenting,
		[]hendelse{
			timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-02", "6"), timer(fravaer.BarnsSykdom, "2026-06-01", "2026-06-02", "10"), syk("2026-06-02", "2026-06-02"),
		},
		"1.666666",
		[]linje{{"/fravaer/0", "0.8", "0", "allerede-talt"}, {"/fravaer/1", "1.333333", "0.666666", "allerede-talt"}, {"/fravaer/2", "1", "1", ""}},
	},
	{
		"to like deler", "T12: den første teller", ingenting,
		[]hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-01", "3"), timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-01", "3")},
		"0.4",
		[]linje{{"/fravaer/0", "0.4", "0.4", ""}, {"/fravaer/1", "0.4", "0", "allerede-talt"}},
	},
	{
		"ferie fjerner", "T12: 3. og 4. juni er ferie", ingenting,
		[]hendelse{syk("2026-06-01", "2026-06-05"), borte(fravaer.Ferie, "2026-06-03", "2026-06-04")},
		"3",
		[]linje{{"/fravaer/0", "5", "3", "ferie"}, {"/fravaer/1", "2", "0", "ferie"}},
	},
	{
		"ferie i timer fjerner datoen", "T12: en dato med ferie teller ikke, hvor mange timer det enn var", ingenting,
		[]hendelse{syk("2026-06-01", "2026-06-05"), timer(fravaer.Ferie, "2026-06-03", "2026-06-04", "2")},
		"3",
		[]linje{{"/fravaer/0", "5", "3", "ferie"}, {"/fravaer/1", "0.266666", "0", "ferie"}},
	},
	{"ferie i timer med rest", "15 timer på 7 dager er 2,142857 om dagen og en milliondel til på den første: 15 / 7,5 = 2", ingenting, []hendelse{timer(fravaer.Ferie, "2026-06-01", "2026-06-09", "15")}, "0", []linje{{"/fravaer/0", "2", "0", "ferie"}}},
	{
		"ferie fjerner timer", "T12: 10 timer på to dager, én av dem er ferie", ingenting,
		[]hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-02", "10"), borte(fravaer.Ferie, "2026-06-02", "2026-06-02")},
		"0.666666",
		[]linje{{"/fravaer/0", "1.333333", "0.666666", "ferie"}, {"/fravaer/1", "1", "0", "ferie"}},
	},
	{
		"religiøs høytid fjerner", "T12: 3. juni er religiøs høytidsdag", ingenting,
		[]hendelse{syk("2026-06-01", "2026-06-05"), borte(fravaer.ReligioesHoeytid, "2026-06-03", "2026-06-03")},
		"4",
		[]linje{{"/fravaer/0", "5", "4", "religioes-hoeytid"}, {"/fravaer/1", "1", "0", "religioes-hoeytid"}},
	},
	{
		"religiøs høytid fjerner timer", "T12", ingenting,
		[]hendelse{timer(fravaer.EgenSykdom, "2026-06-03", "2026-06-03", "3"), borte(fravaer.ReligioesHoeytid, "2026-06-03", "2026-06-03")},
		"0",
		[]linje{{"/fravaer/0", "0.4", "0", "religioes-hoeytid"}, {"/fravaer/1", "1", "0", "religioes-hoeytid"}},
	},
	{
		"annet fravær vinner", "T12 andre-vinner", t12,
		[]hendelse{syk("2026-06-01", "2026-06-05"), borte(fravaer.Ferie, "2026-06-03", "2026-06-04"), timer(fravaer.EgenSykdom, "2026-06-08", "2026-06-08", "3"), borte(fravaer.ReligioesHoeytid, "2026-06-08", "2026-06-08")},
		"5.4",
		[]linje{{"/fravaer/0", "5", "5", ""}, {"/fravaer/1", "2", "0", "ferie"}, {"/fravaer/2", "0.4", "0.4", ""}, {"/fravaer/3", "1", "0", "religioes-hoeytid"}},
	},
	{
		"ugyldig fjerner ikke", "T12: ugyldig verken teller eller fjerner", ingenting,
		[]hendelse{syk("2026-06-01", "2026-06-05"), borte(fravaer.Ugyldig, "2026-06-03", "2026-06-04")},
		"5",
		[]linje{{"/fravaer/0", "5", "5", ""}, {"/fravaer/1", "2", "0", "ugyldig"}},
	},

	{"timer med rest", "10 timer på 3 dager: 3,333334 + 3,333333 + 3,333333", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "10")}, "1.333333", []linje{{"/fravaer/0", "1.333333", "1.333333", ""}}},
	{"flere timer enn perioden har", "høyst én virkedag per dato", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "22.6")}, "3", []linje{{"/fravaer/0", "3", "3", ""}}},
	{"akkurat så mange timer som perioden har", "3 · 7,5 = 22,5", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "22.5")}, "3", []linje{{"/fravaer/0", "3", "3", ""}}},
	{
		"en milliondels time på tre dager", "bare mandagen har fravær: onsdagens 3,75 timer er alene på dagen", ingenting,
		[]hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "0.000001"), timer(fravaer.EgenSykdom, "2026-06-03", "2026-06-03", "3.75")},
		"0.5",
		[]linje{{"/fravaer/0", "0", "0", ""}, {"/fravaer/1", "0.5", "0.5", ""}},
	},
	{"null timer", "ingenting er fravær", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "0")}, "0", []linje{{"/fravaer/0", "0", "0", ""}}},
	{"dager med desimaler", "2,25 av 3 dager", ingenting, []hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "2.25")}, "2.25", []linje{{"/fravaer/0", "2.25", "2.25", ""}}},
	{"flere dager enn perioden har", "høyst én virkedag per dato", ingenting, []hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "4")}, "3", []linje{{"/fravaer/0", "3", "3", ""}}},
	{"akkurat så mange dager som perioden har", "3 av 3", ingenting, []hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "3")}, "3", []linje{{"/fravaer/0", "3", "3", ""}}},
	{"0,333333 dager", "0,333333 · 7,5 = 2,4999975 timer, 2,499998 i hele milliondeler", ingenting, []hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-01", "0.333333")}, "0.333333", []linje{{"/fravaer/0", "0.333333", "0.333333", ""}}},
	{"fem timer over helgen", "fredag og mandag får 2,5 hver", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-05", "2026-06-08", "5"), syk("2026-06-08", "2026-06-08")}, "1.333333", []linje{{"/fravaer/0", "0.666666", "0.333333", "allerede-talt"}, {"/fravaer/1", "1", "1", ""}}},

	{
		"fri før 2026", "T16: § 19 het «fri og permisjon»", ingenting,
		[]hendelse{foer2026, i2025, borte(fravaer.Svangerskap, "2025-12-29", "2026-01-05")},
		"5",
		[]linje{{"/fravaer/0", "5", "5", ""}},
	},
	{
		"fri før 2026 teller ikke", "T16 nei: 29.–31. desember (3) er før 2026, 2. og 5. januar er etter", t16,
		[]hendelse{foer2026, i2025, borte(fravaer.Svangerskap, "2025-12-29", "2026-01-05")},
		"2",
		[]linje{{"/fravaer/0", "5", "2", "foer-regelen"}},
	},
	{
		"fri i timer før 2026 teller ikke", "T16 nei: 5 timer om dagen i fem dager, de to siste i 2026: 10/7,5", t16,
		[]hendelse{foer2026, i2025, timer(fravaer.Ammefri, "2025-12-29", "2026-01-05", "25")},
		"1.333333",
		[]linje{{"/fravaer/0", "3.333333", "1.333333", "foer-regelen"}},
	},
	{
		"fri før 2026 når lovdatoen gjelder alt", "T15 lovdato: T16 er ikke stilt", t16,
		[]hendelse{i2025, borte(fravaer.Svangerskap, "2025-12-29", "2026-01-05")},
		"5",
		[]linje{{"/fravaer/0", "5", "5", ""}},
	},
	{
		"sykdom før 2026", "T16 gjelder bare fri", t16,
		[]hendelse{foer2026, i2025, syk("2025-12-29", "2026-01-05")},
		"5",
		[]linje{{"/fravaer/0", "5", "5", ""}},
	},
	{
		"fri fra første dag i 2026", "T16 nei rører ikke fri som begynner i 2026", t16,
		[]hendelse{foer2026, i2025, borte(fravaer.Foedsel, "2026-01-01", "2026-01-05")},
		"2",
		[]linje{{"/fravaer/0", "2", "2", ""}},
	},
}

// A registration is told as dobbelt whenever a day of it was counted on another, also when more was lost for another reason.
func TestDobbelt(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		hva         []hendelse
		vil         []bool
	}{
		{"hver sin dag", "ingen dag er to steder", []hendelse{syk("2026-06-01", "2026-06-02"), syk("2026-06-03", "2026-06-03")}, []bool{false, false}},
		{"samme dag", "dagen er talt på den første", []hendelse{syk("2026-06-01", "2026-06-02"), syk("2026-06-02", "2026-06-03")}, []bool{false, true}},
		{"samme dag i timer", "den største delen", []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-01", "3"), syk("2026-06-01", "2026-06-01")}, []bool{true, false}},
		{"etter fristen", "ingen dag er to steder", []hendelse{syk("2028-02-02", "2028-02-04")}, []bool{false}},
		{"timer etter fristen", "ingen dag er to steder", []hendelse{timer(fravaer.EgenSykdom, "2028-02-02", "2028-02-04", "5")}, []bool{false}},
		{
			"mer etter fristen", "to dager etter fristen og én dobbelt",
			[]hendelse{syk("2028-02-02", "2028-02-02"), syk("2028-02-02", "2028-02-04")},
			[]bool{false, true},
		},
	} {
		require.NotEmpty(t, r.fordi)
		u := legg(ingenting, r.hva...)
		u.Redegjoer(d("2028-02-02"), nil)
		var fikk []bool
		for _, reg := range u.Registreringer {
			fikk = append(fikk, reg.Dobbelt)
		}
		assert.Equal(t, r.vil, fikk, r.navn)
	}
}

// i2025 has the programme begin on 1 September 2025.
func i2025(g *fravaer.Grunnlag) { g.Startdato = d("2025-09-01") }

func TestRedegjoer(t *testing.T) {
	tom := d("2028-02-02")
	sett := map[fravaer.Utelatt]bool{}
	for _, r := range redegjoerelser {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(r.velg, r.hva...)
			assert.Equal(t, r.n, tekst(u.Timer(u.Start(), tom)*lov.Mikro/u.Virkedag()), r.fordi)
			u.Redegjoer(tom, nil)
			var fikk []linje
			for _, reg := range u.Registreringer {
				fikk = append(fikk, linje{reg.Sti().String(), tekst(reg.Virkedager), tekst(reg.Talt), reg.Grunn.String()})
				sett[reg.Grunn] = true
			}
			assert.Equal(t, r.vil, fikk, r.fordi)
		})
	}
	sett[fravaer.UtelattOverGrensen] = true // TestGrenser
	for i := range fravaer.Utelatelser.Koder {
		assert.True(t, sett[fravaer.Utelatt(i+1)], "ingen rad gir %s", fravaer.Utelatelser.Koder[i].Kode)
	}
}

// By a law of before 2026 T16 asks of every day there is, through Wednesday 31 December 2200; and when a registration goes beyond that
// day, nothing is laid out, and its own virkedager are told all the same.
func TestKalenderensSlutt(t *testing.T) {
	dagen := calendar.LastDay
	fri := fravaer.Fravaer{Type: fravaer.Svangerskap, Fra: dagen - 1, Til: dagen}
	assert.Zero(t, legg(t16, paa("2025-07-01"), registrert(fri)).Timer(dagen-1, dagen), "T16 nei")
	assert.Equal(t, int64(15*lov.Mikro), legg(ingenting, paa("2025-07-01"), registrert(fri)).Timer(dagen-1, dagen), "tirsdag og onsdag")

	u := legg(ingenting, syk("2026-06-01", "2026-06-05"), registrert(fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: dagen, Til: dagen + 1}))
	u.Redegjoer(dagen+1, nil)
	assert.Equal(t, "5", tekst(u.Registreringer[0].Virkedager))
	assert.Equal(t, "0", tekst(u.Registreringer[0].Talt))
}
