package status_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// livet is a participant, and on each day named what there is: the current kategori first.
type livet struct {
	navn, fordi string
	deltaker    *deltaker
	paa         map[string]string // the kategorier with "; " between
}

func (l *livet) proev(t *testing.T, r *regler) {
	t.Helper()
	t.Run(l.navn, func(t *testing.T) {
		assert.NotEmpty(t, l.fordi)
		for per, vil := range l.paa {
			s := r.paa(l.deltaker, d(per))
			assert.Equal(t, vil, strings.Join(s.kort(), "; "), "per %s: %s\n%v\n%+v", per, l.fordi, stier(s.mangler), s.avsluttet.Gjeldende)
		}
	})
}

const (
	gjelder = "rett-og-plikt gjeldende 2025-12-01–"
	intet   = "ingen ikke-gjeldende –"
)

// falt is the rett og plikt of bosatt when it has lapsed.
func falt(til string) string { return "rett-og-plikt ikke-gjeldende 2025-12-01–" + til }

// The table of T53, row by row, on the day, the day before and the day after.
func TestLiv(t *testing.T) {
	for _, l := range []livet{
		{"ikke bosatt ennå", "§ 8 første ledd: «bosatt i kommunen»", bosatt(), map[string]string{
			"2025-10-02": intet, "2025-11-30": intet, "2025-12-01": gjelder, "2025-12-02": gjelder,
		}},
		{"to år uten vedtak", "§ 8 første ledd tredje punktum: 1.12.2025 + 2 år er 1.12.2027, og «mindre enn to år» er til og med 30.11.2027 (T25)", bosatt(), map[string]string{
			"2027-11-29": gjelder, "2027-11-30": gjelder, "2027-12-01": falt("2027-11-30"), "2028-06-01": falt("2027-11-30"),
		}},
		{"kan tilbys i to år", "§ 8 tredje ledd andre punktum", bosatt(utenAvtale), map[string]string{
			"2027-11-30": "kan-tilbys gjeldende 2025-12-01–", "2027-12-01": "kan-tilbys ikke-gjeldende 2025-12-01–2027-11-30",
		}},
		{"vedtak siste dag", "§ 8 første ledd tredje punktum: det er dagen for vedtaket som teller", bosatt(program("2027-11-30", "2027-12-15", "2029-12-15")), map[string]string{
			"2027-11-30": gjelder, "2027-12-01": gjelder, "2027-12-15": gjelder, "2029-12-15": gjelder,
		}},
		{"vedtak dagen etter", "§ 8 første ledd tredje punktum: vedtaket kommer for sent", bosatt(program("2027-12-01", "2027-12-15", "2029-12-15")), map[string]string{
			"2027-11-30": gjelder, "2027-12-01": falt("2027-11-30"), "2027-12-15": falt("2027-11-30"),
		}},
		{"program etter to år", "§ 8 første ledd tredje punktum", iProgram(), map[string]string{
			"2026-01-14": gjelder, "2026-01-15": gjelder, "2027-12-01": gjelder, "2028-02-02": gjelder,
		}},
		{"ny tillatelse i programmet", "§ 9 tredje ledd: «uavhengig av om oppholdstillatelsen endres»", iProgram(tillatelse(kategori.AnnenHjemmel, "2026-05-01")), map[string]string{
			"2026-04-30": gjelder, "2026-05-01": gjelder, "2026-05-02": gjelder,
		}},
		{"ny tillatelse den dagen programmet starter", "§ 9 tredje ledd: «påbegynt»", iProgram(tillatelse(kategori.AnnenHjemmel, "2026-02-02")), map[string]string{"2026-02-02": gjelder, "2026-06-01": gjelder}},
		{"ny tillatelse dagen før programmet starter", "§ 9 tredje ledd gjelder «påbegynt» program", iProgram(tillatelse(kategori.AnnenHjemmel, "2026-02-01")), map[string]string{
			"2026-01-31": gjelder, "2026-02-01": falt("2026-01-31"), "2026-02-02": falt("2026-01-31"), "2026-06-01": falt("2026-01-31"),
		}},
		{"ny tillatelse uten vedtak", "§ 9 første ledd: tillatelsen gir ikke lenger program", bosatt(tillatelse(kategori.AnnenHjemmel, "2026-05-01")), map[string]string{
			"2026-04-30": gjelder, "2026-05-01": falt("2026-04-30"), "2026-05-02": falt("2026-04-30"),
		}},
		{"statsborger i programmet", "§ 9 tredje ledd: «eller om de får innvilget statsborgerskap»", iProgram(statsborger("2026-05-01")), map[string]string{"2026-04-30": gjelder, "2026-05-01": gjelder}},
		{"statsborger uten vedtak", "§ 2 bokstav b", bosatt(statsborger("2026-05-01")), map[string]string{"2026-04-30": gjelder, "2026-05-01": falt("2026-04-30")}},
		{"statsborger før programmet starter", "§ 9 tredje ledd gjelder «påbegynt» program", iProgram(statsborger("2026-02-01")), map[string]string{"2026-01-31": gjelder, "2026-02-01": falt("2026-01-31")}},
		{"tillatelsen utløper i programmet", "T64 og § 9 tredje ledd", iProgram(gyldigTil("2026-05-01")), map[string]string{"2026-05-01": gjelder, "2026-05-02": gjelder}},
		{"tillatelsen utløper uten vedtak", "T64: fra dagen etter", bosatt(gyldigTil("2026-05-01")), map[string]string{"2026-05-01": gjelder, "2026-05-02": falt("2026-05-01")}},
		{"tillatelsen utløper før programmet starter", "T64: «unless a programme has begun»", iProgram(gyldigTil("2026-02-01")), map[string]string{
			"2026-02-01": gjelder, "2026-02-02": gjelder, "2026-02-03": gjelder,
		}},
		{"tillatelsen utløper to dager før programmet starter", "T64: programmet var ikke begynt", iProgram(gyldigTil("2026-01-31")), map[string]string{
			"2026-01-31": gjelder, "2026-02-01": falt("2026-01-31"), "2026-02-02": falt("2026-01-31"),
		}},
		{"fornyet før programmet starter", "§ 8: tillatelsen er innvilget igjen, og det er det som ble gitt på vedtaksdagen, som fullføres", iProgram(gyldigTil("2026-01-25"), tillatelse(kategori.Utl28, "2026-01-30")), map[string]string{
			"2026-01-26": falt("2026-01-25"), "2026-01-29": falt("2026-01-25"),
			"2026-01-30": "rett-og-plikt gjeldende 2026-01-30–; " + falt("2026-01-25"), "2028-02-02": "rett-og-plikt gjeldende 2026-01-30–; " + falt("2026-01-25"),
		}},
		{"tilbakekalt uten vedtak", "T53: dagen for den endelige avgjørelsen er den siste", bosatt(tilbakekalt("2026-05-01")), map[string]string{"2026-05-01": gjelder, "2026-05-02": falt("2026-05-01")}},
		{"tilbakekalt i programmet", "T53: gjelder også den som er i program", iProgram(tilbakekalt("2026-05-01")), map[string]string{"2026-04-30": gjelder, "2026-05-01": gjelder, "2026-05-02": falt("2026-05-01")}},
		{"utløpt, så tilbakekalt i programmet", "T64 lar programmet gå, T53 avslutter det", iProgram(gyldigTil("2026-03-01"), tilbakekalt("2026-05-01")), map[string]string{
			"2026-03-02": gjelder, "2026-05-01": gjelder, "2026-05-02": falt("2026-05-01"),
		}},
		{"en eldre tillatelse tilbakekalt", "den nyere gjelder", iProgram(tillatelse(kategori.Utl28, "2026-03-01"), tilbakekalt("2026-05-01")), map[string]string{"2026-05-02": gjelder}},
		{"tilbakekalt den dagen en annen innvilges", "den nye gjelder, og § 9 tredje ledd lar programmet gå", iProgram(tillatelse(kategori.AnnenHjemmel, "2026-05-01"), tilbakekalt("2026-05-01")), map[string]string{"2026-05-02": gjelder}},
		{"tilbakekalt dagen før en annen innvilges", "T53: da var det ingen tillatelse igjen", iProgram(tillatelse(kategori.AnnenHjemmel, "2026-05-02"), tilbakekalt("2026-05-01")), map[string]string{"2026-05-02": falt("2026-05-01")}},
		{"to tillatelser fra samme dag tilbakekalt", "T53: da var det ingen tillatelse igjen", iProgram(tillatelse(kategori.Utl28, "2025-10-02"), tilbakekalt("2026-05-01"), func(dl *deltaker) { dl.Oppholdstillatelser[1].TilbakekaltFra = d("2026-05-01") }), map[string]string{"2026-05-02": falt("2026-05-01")}},
		{"den ene av to tillatelser fra samme dag tilbakekalt", "den andre gjelder, og § 9 tredje ledd lar programmet gå", iProgram(tillatelse(kategori.AnnenHjemmel, "2025-10-02"), tilbakekalt("2026-05-01")), map[string]string{"2026-05-02": gjelder}},
		{"to vedtak samme dag", "T21: den laveste startdatoen er programmets", iProgram(program("2026-01-15", "2026-01-20", "2028-01-20"), tillatelse(kategori.AnnenHjemmel, "2026-01-25")), map[string]string{"2026-01-25": gjelder}},
		{"to vedtak samme dag, det laveste først", "T21: den laveste startdatoen er programmets", bosatt(program("2026-01-15", "2026-01-20", "2028-01-20"), program("2026-01-15", "2026-02-02", "2028-01-20"), tillatelse(kategori.AnnenHjemmel, "2026-01-25")), map[string]string{"2026-01-25": gjelder}},
		{"to vedtak samme dag, ett uten startdato", "T21: den som er oppgitt", bosatt(vedtatt(vedtak.Deltakelse, "2026-01-15"), program("2026-01-15", "2026-01-20", "2028-01-20"), vedtatt(vedtak.Deltakelse, "2026-01-15"), tillatelse(kategori.AnnenHjemmel, "2026-01-25")), map[string]string{"2026-01-25": gjelder}},
		{"et senere vedtak med lavere startdato", "T21: det første vedtaket er programmets", iProgram(program("2026-01-16", "2026-01-20", "2028-02-02"), tillatelse(kategori.AnnenHjemmel, "2026-01-25")), map[string]string{"2026-01-25": falt("2026-01-24")}},
		{"tapt og fått igjen før start", "§ 9 tredje ledd: tapt bare så lenge tillatelsen er en annen; § 8 første ledd tredje punktum: da er det igjen det vedtaket gav, og flyttingen er uten betydning", bosatt(program("2026-01-15", "2026-06-01", "2028-06-01"), tillatelse(kategori.AnnenHjemmel, "2026-02-01"), flytter("2026-02-10", lov.Nei), tillatelse(kategori.Utl28, "2026-02-16")), map[string]string{
			"2026-01-31": gjelder, "2026-02-01": falt("2026-01-31"), "2026-02-15": falt("2026-01-31"),
			"2026-02-16": "rett-og-plikt gjeldende 2026-02-16–; " + falt("2026-01-31"), "2026-06-01": "rett-og-plikt gjeldende 2026-02-16–; " + falt("2026-01-31"),
		}},
		{"tilbakekalt etter statsborgerskap", "en statsborger har ingen tillatelse å tilbakekalle", iProgram(statsborger("2026-05-01"), tilbakekalt("2026-05-01")), map[string]string{"2026-05-02": gjelder}},
		{"arbeid i programmet", "T29: programmet løper", iProgram(jobb(38, "2026-05-01", "")), map[string]string{"2026-05-01": gjelder, "2026-12-01": gjelder}},
		{"arbeid etter vedtaket, før start", "T53: bare arbeid «before any vedtak»", iProgram(jobb(38, "2026-01-20", "")), map[string]string{"2026-01-20": gjelder, "2026-02-02": gjelder}},

		{"arbeid", "§ 8 fjerde ledd første punktum: 30 timer", bosatt(jobb(30, "2026-03-10", "")), map[string]string{
			"2026-03-09": gjelder, "2026-03-10": falt("2026-03-09"), "2026-03-11": falt("2026-03-09"), "2028-01-01": falt("2026-03-09"),
		}},
		{"tilbud om arbeid", "§ 8 fjerde ledd: «tilbud om arbeid», fra tilbudsdagen", bosatt(tilbud(30, "2026-02-20", "2026-04-01")), map[string]string{"2026-02-19": gjelder, "2026-02-20": falt("2026-02-19"), "2026-04-01": falt("2026-02-19")}},
		{"arbeid fra før 2026", "§ 8 fjerde ledd er i kraft 1.1.2026", bosatt(jobb(38, "2025-12-10", "")), map[string]string{"2026-01-01": falt("2025-12-31"), "2026-06-01": falt("2025-12-31")}},
		{"arbeid fra før bosettingen", "§ 8 fjerde ledd: det var aldri rett og plikt", bosatt(jobb(38, "2026-01-05", ""), func(dl *deltaker) { dl.Bosettinger[0].Fra = d("2026-02-01") }), map[string]string{
			"2026-01-31": intet, "2026-02-01": intet, "2026-02-02": intet,
		}},
		{"arbeidet opphører", "§ 8 fjerde ledd andre punktum (T28)", bosatt(jobb(38, "2026-03-10", "2026-09-30")), map[string]string{
			"2026-09-30": falt("2026-03-09"), "2026-10-01": "rett-og-plikt gjeldende 2026-10-01–; " + falt("2026-03-09"),
			"2027-11-30": "rett-og-plikt gjeldende 2026-10-01–; " + falt("2026-03-09"), "2027-12-01": "rett-og-plikt ikke-gjeldende 2026-10-01–2027-11-30; " + falt("2026-03-09"),
		}},
		{"arbeid uten avtale", "T69: kan tilbys står", bosatt(utenAvtale, jobb(38, "2026-03-10", "")), map[string]string{"2026-03-10": "kan-tilbys gjeldende 2025-12-01–"}},

		{"kollektiv beskyttelse over nyttår", "§ 37 c til 31.12.2025, § 8 fra 1.1.2026: lovendringen er et vilkår", kollektiv(), map[string]string{
			"2026-01-01": "rett-og-plikt gjeldende 2026-01-01–; rett ikke-gjeldende 2025-03-03–2025-12-31",
			"2027-03-02": "rett-og-plikt gjeldende 2026-01-01–; rett ikke-gjeldende 2025-03-03–2025-12-31",
			"2027-03-03": "rett-og-plikt ikke-gjeldende 2026-01-01–2027-03-02; rett ikke-gjeldende 2025-03-03–2025-12-31",
		}},
		{"kollektiv beskyttelse i arbeid", "§ 37 c gav rett til 31.12.2025, § 8 fjerde ledd tok den 1.1.2026", kollektiv(jobb(38, "2025-06-01", "")), map[string]string{"2026-01-01": "rett ikke-gjeldende 2025-03-03–2025-12-31"}},
		{"kollektiv beskyttelse, program før 2026", "T30: beholder rett", kollektiv(program("2025-08-01", "2025-09-01", "2027-09-01")), map[string]string{
			"2026-01-01": "rett gjeldende 2025-03-03–", "2027-09-01": "rett gjeldende 2025-03-03–", "2027-09-02": "rett ikke-gjeldende 2025-03-03–2027-09-01",
		}},
		{"kollektiv beskyttelse, vedtak før 2026 og start etter", "T30: «started before 1.1.2026» stays rett, others rett og plikt", kollektiv(program("2025-12-10", "2026-01-12", "2028-01-12")), map[string]string{
			"2026-01-01": "rett-og-plikt gjeldende 2026-01-01–; rett ikke-gjeldende 2025-03-03–2025-12-31",
			"2027-06-01": "rett-og-plikt gjeldende 2026-01-01–; rett ikke-gjeldende 2025-03-03–2025-12-31",
		}},
		{"kollektiv beskyttelse til asyl i programmet", "forskriften § 43 h andre ledd: kan fullføre", kollektiv(program("2025-08-01", "2025-09-01", "2027-09-01"), tillatelse(kategori.Utl28, "2026-04-01")), map[string]string{
			"2026-04-01": "rett gjeldende 2025-03-03–",
		}},

		{"bortfall", "§ 8 fjerde ledd; T53: vedtaksdatoen når arbeidet ikke er registrert", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-01-05")), map[string]string{
			"2026-01-04": gjelder, "2026-01-05": gjelder, "2026-01-06": falt("2026-01-05"), "2028-01-01": falt("2026-01-05"),
		}},
		{"bortfall etter arbeidet", "T53: det som kom først", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), jobb(38, "2026-03-10", "")), map[string]string{"2026-03-10": falt("2026-03-09"), "2026-03-21": falt("2026-03-09")}},
		{"bortfall før arbeidet", "T53: det som kom først", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-05"), jobb(38, "2026-03-10", "")), map[string]string{"2026-03-05": gjelder, "2026-03-06": falt("2026-03-05"), "2026-03-11": falt("2026-03-05")}},
		{"bortfall, og arbeidet opphører", "§ 8 fjerde ledd andre punktum; vedtaket lukker bare ordningen i NIR", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), jobb(38, "2026-03-10", "2026-09-30")), map[string]string{
			"2026-09-30": falt("2026-03-09"), "2026-10-01": "rett-og-plikt gjeldende 2026-10-01–; " + falt("2026-03-09"),
		}},
		{"bortfall den dagen arbeidet opphører", "§ 8 fjerde ledd andre punktum", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-09-30"), jobb(38, "2026-03-10", "2026-09-30")), map[string]string{"2026-10-01": "rett-og-plikt gjeldende 2026-10-01–; " + falt("2026-03-09")}},
		{"bortfall dagen etter at arbeidet opphørte", "vedtaket er yngre enn opphøret", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-10-01"), jobb(38, "2026-03-10", "2026-09-30")), map[string]string{
			"2026-10-01": "rett-og-plikt gjeldende 2026-10-01–; " + falt("2026-03-09"), "2026-10-02": "rett-og-plikt ikke-gjeldende 2026-10-01–2026-10-01; " + falt("2026-03-09"),
		}},
		{"bortfall, og en annen grunn som er slutt", "§ 8 fjerde ledd andre punktum: det er arbeidet som må være slutt; her var det tillatelsen som var utløpt", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), gyldigTil("2026-05-01"), tillatelse(kategori.Utl28, "2026-06-01")), map[string]string{
			"2026-06-01": falt("2026-03-20"),
		}},
		{"bortfall, så deltakelse", "E63: vedtak om deltakelse kan fattes etterpå", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-01-05"), program("2026-10-20", "2026-11-02", "2027-11-02")), map[string]string{
			"2026-10-19": falt("2026-01-05"), "2026-10-20": "rett-og-plikt gjeldende 2026-10-20–; " + falt("2026-01-05"), "2027-11-02": "rett-og-plikt gjeldende 2026-10-20–; " + falt("2026-01-05"),
		}},
		{"bortfall etter deltakelse", "E64: NIR tar det ikke imot", iProgram(vedtatt(vedtak.BortfallArbeid, "2026-03-20")), map[string]string{"2026-03-21": gjelder}},
		{"bortfall uten avtale", "T69: det er rett og plikt som faller bort", bosatt(utenAvtale, vedtatt(vedtak.BortfallArbeid, "2026-03-20")), map[string]string{"2026-03-21": "kan-tilbys gjeldende 2025-12-01–"}},
		{"bortfall for den som har rett", "§ 37 c gav rett; § 8 fjerde ledd er i kraft 1.1.2026", kollektiv(vedtatt(vedtak.BortfallArbeid, "2025-12-30")), map[string]string{"2026-01-02": "rett-og-plikt gjeldende 2026-01-01–; rett ikke-gjeldende 2025-03-03–2025-12-31"}},
		{"bortfall av egenmelding", "T53: «never bortfall-egenmelding»", bosatt(vedtatt(vedtak.BortfallEgenmelding, "2026-03-20")), map[string]string{"2026-03-21": gjelder}},
		{"bortfall fra norsk", "gjelder en annen ordning", bosatt(vedtakOm(vedtak.Vedtak{Type: vedtak.BortfallArbeid, Ordning: vedtak.Norsk, Vedtaksdato: d("2026-03-20")})), map[string]string{"2026-03-21": gjelder}},
		{"bortfall satt til ikke gjeldende", "vedtaket er tatt tilbake", bosatt(vedtakOm(vedtak.Vedtak{Type: vedtak.BortfallArbeid, Vedtaksdato: d("2026-03-20"), IkkeGjeldende: true})), map[string]string{"2026-03-21": gjelder}},
		{"bortfall registrert i NIR uten vedtak", "regelmotorens rad er som vedtaket", bosatt(avsluttet(avslutning.BortfallArbeid, "2026-03-20")), map[string]string{"2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},

		{"avvist uten program", "§ 3 tredje ledd", bosatt(vedtatt(vedtak.Avvist, "2026-03-20")), map[string]string{"2026-03-19": gjelder, "2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"avvist i programmet", "§ 3 tredje ledd", iProgram(vedtatt(vedtak.Avvist, "2026-03-20")), map[string]string{"2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"permanent stans", "§ 18", iProgram(vedtatt(vedtak.PermanentStans, "2026-03-20")), map[string]string{"2026-03-19": gjelder, "2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"permanent stans på fristen", "§ 18: aldri gjennomført", iProgram(vedtatt(vedtak.PermanentStans, "2028-02-02")), map[string]string{"2028-02-03": falt("2028-02-02")}},
		{"mistet rett", "NIR: tillatelsen gir ikke lenger rett", iProgram(avsluttet(avslutning.MistetRett, "2026-03-20")), map[string]string{"2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"mistet rett på fristen", "aldri gjennomført", iProgram(avsluttet(avslutning.MistetRett, "2028-02-02")), map[string]string{"2028-02-03": falt("2028-02-02")}},
		{"utvandret", "Folkeregisteret", iProgram(meldt(kategori.Utvandret, "2026-03-20")), map[string]string{"2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"utvandret uten vedtak", "Folkeregisteret", bosatt(meldt(kategori.Utvandret, "2026-03-20")), map[string]string{"2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"død", "Folkeregisteret", iProgram(meldt(kategori.Doed, "2026-03-20")), map[string]string{"2026-03-20": gjelder, "2026-03-21": falt("2026-03-20")}},
		{"død på fristen", "aldri gjennomført", iProgram(meldt(kategori.Doed, "2028-02-02")), map[string]string{"2028-02-03": falt("2028-02-02")}},
		{"død etter at to år var gått", "kategorien var falt bort før", bosatt(meldt(kategori.Doed, "2028-03-01")), map[string]string{"2028-03-02": falt("2027-11-30")}},

		{"sluttmålet nådd", "§ 18 a andre ledd; T66: måloppnåelse", iProgram(avsluttet(avslutning.Arbeid, "2027-05-01")), map[string]string{
			"2027-04-30": gjelder, "2027-05-01": gjelder, "2027-05-02": "rett-og-plikt gjennomfoert 2025-12-01–2027-05-01", "2029-01-01": "rett-og-plikt gjennomfoert 2025-12-01–2027-05-01",
		}},
		{"avsluttet før fristen uten å nå målet", "T66", iProgram(avsluttet(avslutning.Helse, "2028-02-01")), map[string]string{"2028-02-01": gjelder, "2028-02-02": falt("2028-02-01")}},
		{"avsluttet på fristen uten å nå målet", "T66: «lies on the frist»", iProgram(avsluttet(avslutning.Helse, "2028-02-02")), map[string]string{"2028-02-02": gjelder, "2028-02-03": "rett-og-plikt gjennomfoert 2025-12-01–2028-02-02"}},
		{"ingen avslutning registrert", "§ 18 a andre ledd; T53: ikke-registrert", iProgram(), map[string]string{"2028-02-02": gjelder, "2028-02-03": falt("2028-02-02"), "2028-02-04": falt("2028-02-02")}},
		{"vedtak uten sluttmål etter to år", "NIR: utgått oppstartsfrist (T40) avslutter", bosatt(vedtatt(vedtak.Deltakelse, "2026-01-15"), func(dl *deltaker) { dl.Vedtak[0].Startdato = d("2026-02-02") }), map[string]string{
			"2027-11-30": gjelder, "2027-12-01": falt("2027-11-30"),
		}},

		{"flyttet i programmet", "§ 9; T65: ny deltakelse i den andre kommunen", iProgram(flytter("2026-09-01", lov.Nei), vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-09-01"), Startdato: d("2026-09-01"), Kommune: "0301"}), meldt(kategori.Flyttet, "2026-09-01")), map[string]string{
			"2026-08-31": gjelder, "2026-09-01": gjelder, "2026-09-02": gjelder,
		}},
		{"flyttet fra programmet", "NIR avslutter når programmet ikke tas opp igjen (V26)", iProgram(flytter("2026-09-01", lov.Nei), meldt(kategori.Flyttet, "2026-09-01")), map[string]string{"2026-09-01": gjelder, "2026-09-02": falt("2026-09-01")}},
		{"flyttet uten vedtak, uten avtale", "T68: bosettingen i kommunen som skal fatte vedtaket", bosatt(flytter("2026-09-01", lov.Nei)), map[string]string{
			"2026-08-31": gjelder, "2026-09-01": "kan-tilbys gjeldende 2026-09-01–; " + falt("2026-08-31"), "2026-09-02": "kan-tilbys gjeldende 2026-09-01–; " + falt("2026-08-31"),
		}},
		{"flyttet uten vedtak, etter avtale", "T68: samme kategori, én periode", bosatt(flytter("2026-09-01", lov.Ja)), map[string]string{"2026-09-01": gjelder}},
		{"samme kategori av en annen grunn", "kan tilbys uten avtale, så som familiemedlem: én periode", bosatt(utenAvtale, tillatelse(kategori.UtlKap6, "2026-09-01"), func(dl *deltaker) {
			dl.Oppholdstillatelser[1].Referanseperson = kategori.Referanseperson{Gitt: true, Hjemmel: kategori.Utl23}
		}), map[string]string{"2026-09-01": "kan-tilbys gjeldende 2025-12-01–"}},
		{"bosettingen er avsluttet uten en ny", "T53: kategorien er som den var", bosatt(func(dl *deltaker) { dl.Bosettinger[0].Til = d("2026-06-30") }), map[string]string{"2026-06-30": gjelder, "2026-07-01": gjelder}},

		{"vedtak før bosettingen", "den som ikke hadde noe på vedtaksdagen, beholder det som gis siden", bosatt(program("2025-11-20", "2025-12-15", "2027-12-15")), map[string]string{
			"2025-11-20": intet, "2025-11-30": intet, "2025-12-01": gjelder, "2027-12-01": gjelder, "2027-12-15": gjelder,
		}},
		{"avslag", "§ 12: ikke innvilget", bosatt(vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Resultat: vedtak.Avslag, Vedtaksdato: d("2026-01-15"), Startdato: d("2026-02-02")})), map[string]string{"2027-12-01": falt("2027-11-30")}},
		{"vedtak etter dagen", "det som er datert etter dagen, er ikke med", bosatt(program("2027-12-02", "2027-12-15", "2029-12-15")), map[string]string{"2027-12-01": falt("2027-11-30")}},
	} {
		l.proev(t, norge())
	}
}
