package status_test

import (
	"testing"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// What NIR closes, the law keeps open for one with collective protection who declined the programme for work.
func TestAvvistForArbeid(t *testing.T) {
	const rett = "rett gjeldende 2025-03-03–"
	arbeid := []hendelse{jobb(38, "2025-05-05", "2025-09-30"), vedtatt(vedtak.Avvist, "2025-05-12")}
	for _, l := range []livet{
		{"gikk ut i arbeid", "§ 37 c femte ledd: § 3 tredje ledd gjelder ikke; opphevet 1.1.2026", kollektiv(arbeid...), map[string]string{
			"2025-05-12": rett, "2025-05-13": rett, "2025-10-01": rett, "2025-12-31": rett, "2026-01-01": "rett ikke-gjeldende 2025-03-03–2025-12-31",
		}},
		{"uten arbeid", "§ 3 tredje ledd: dagen for vedtaket er den siste", kollektiv(vedtatt(vedtak.Avvist, "2025-05-12")), map[string]string{
			"2025-05-12": rett, "2025-05-13": "rett ikke-gjeldende 2025-03-03–2025-05-12",
		}},
		{"en avslutning uten vedtaket", "§ 3 tredje ledd: det er ikke sagt hvorfor", kollektiv(jobb(38, "2025-05-05", "2025-09-30"), func(dl *deltaker) {
			dl.Avslutninger = []avslutning.Avslutning{{Kode: avslutning.AvvistProgram, Dato: d("2025-05-12"), RegistrertAv: avslutning.Regelmotor}}
		}), map[string]string{"2025-05-13": "rett ikke-gjeldende 2025-03-03–2025-05-12"}},
		{"en avslutning en annen dag enn vedtaket", "§ 3 tredje ledd: vedtaket har ikke med den å gjøre", kollektiv(append(arbeid, func(dl *deltaker) {
			dl.Avslutninger = []avslutning.Avslutning{{Kode: avslutning.AvvistProgram, Dato: d("2025-05-11"), RegistrertAv: avslutning.Regelmotor}}
		})...), map[string]string{"2025-05-13": "rett ikke-gjeldende 2025-03-03–2025-05-11"}},
		{"vedtak om en annen ordning", "§ 3 tredje ledd: norsk er ikke programmet", kollektiv(jobb(38, "2025-05-05", ""), func(dl *deltaker) {
			dl.Vedtak = []vedtak.Vedtak{{Type: vedtak.Avvist, Ordning: vedtak.Norsk, Vedtaksdato: d("2025-05-12")}}
			dl.Avslutninger = []avslutning.Avslutning{{Kode: avslutning.AvvistProgram, Dato: d("2025-05-12"), RegistrertAv: avslutning.Regelmotor}}
		}), map[string]string{"2025-05-13": "rett ikke-gjeldende 2025-03-03–2025-05-12"}},
		{"død uten vedtak", "T53: en annen avslutning enn de to", bosatt(meldt(kategori.Doed, "2026-05-01")), map[string]string{"2026-05-01": gjelder, "2026-05-02": falt("2026-05-01")}},
		{"uvisst om det var for arbeid", "§ 37 c femte ledd: når jobben begynte er ikke oppgitt; rett er det også når den er falt bort", kollektiv(vedtatt(vedtak.Avvist, "2025-05-12"), func(dl *deltaker) {
			dl.Arbeidsforhold = []kategori.Arbeidsforhold{{TimerPerUke: lov.TimerAv(38 * mikro)}}
		}), map[string]string{"2025-05-12": rett, "2025-05-13": "uavklart rett"}},
		{"flyktning", "§ 37 c gjelder bare kollektiv beskyttelse", bosatt(jobb(38, "2026-01-05", "2026-02-10"), vedtatt(vedtak.Avvist, "2025-12-20")), map[string]string{
			"2025-12-21": "rett-og-plikt ikke-gjeldende 2025-12-01–2025-12-20",
		}},
	} {
		l.proev(t, norge())
	}
}

// lukket is an avslutning that NIR's regelmotor has registered because two years had passed.
func lukket(dag string) hendelse {
	return func(dl *deltaker) {
		dl.Avslutninger = append(dl.Avslutninger, avslutning.Avslutning{Kode: avslutning.UtgaattOppstartsfrist, Dato: d(dag), RegistrertAv: avslutning.Regelmotor})
	}
}

// By T28 arbeidets-slutt the two years do not bind one whose job has ended, though NIR closes when they have passed.
func TestJobbslutt(t *testing.T) {
	r := norge()
	r.kategori.ArbeidetsSlutt = true
	jobben := jobb(38, "2027-02-01", "2027-11-15")
	for _, l := range []livet{
		{"jobben sluttet i tide", "T28: bosatt 1.12.2025, to år til 30.11.2027", bosatt(jobben), map[string]string{
			"2027-11-16": "rett-og-plikt gjeldende 2027-11-16–; rett-og-plikt ikke-gjeldende 2025-12-01–2027-01-31",
			"2027-12-01": "rett-og-plikt gjeldende 2027-11-16–; rett-og-plikt ikke-gjeldende 2025-12-01–2027-01-31",
		}},
		{"NIR lukker før jobben er slutt", "T28 tar bort virkningen av at to år er gått, og det er de ikke på den siste dagen av dem", bosatt(jobb(38, "2027-02-01", "2027-11-29"), lukket("2027-11-28")), map[string]string{
			"2027-11-30": "rett-og-plikt ikke-gjeldende 2025-12-01–2027-01-31",
		}},
		{"timene ikke oppgitt", "T28: de to årene binder ikke den som hadde en jobb av minst 30 timer; det vet en ikke", bosatt(jobbUtenTimer("2027-11-15")), map[string]string{"2027-12-01": "uavklart rett-og-plikt"}},
		{"timene ikke oppgitt, og NIR har lukket", "den registrerte raden står: jobben var slutt, så det var rett og plikt til den", bosatt(jobbUtenTimer("2027-11-15"), lukket("2027-11-30")), map[string]string{"2027-12-01": "rett-og-plikt ikke-gjeldende –2027-11-30"}},
		{"ingen jobb", "§ 8 første ledd tredje punktum", bosatt(), map[string]string{"2027-12-01": falt("2027-11-30")}},
		{"deltakelse innvilget uten sluttmål", "T40: NIR lukker", bosatt(jobben, func(dl *deltaker) {
			dl.Vedtak = append(dl.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d("2027-11-20"), Startdato: d("2027-11-25"), Resultat: vedtak.Innvilgelse})
			dl.FristMangler = lov.Til("sluttmaal")
		}), map[string]string{"2027-12-01": "rett-og-plikt ikke-gjeldende 2027-11-16–2027-11-30; rett-og-plikt ikke-gjeldende 2025-12-01–2027-01-31"}},
	} {
		l.proev(t, r)
	}
	annen := norge()
	(&livet{"uten lesemåten", "T28 begge: vedtaket må også ligge i de to årene", bosatt(jobben), map[string]string{
		"2027-12-01": "rett-og-plikt ikke-gjeldende 2027-11-16–2027-11-30; rett-og-plikt ikke-gjeldende 2025-12-01–2027-01-31",
	}}).proev(t, annen)
}
