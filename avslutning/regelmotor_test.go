package avslutning_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The slide of 17 April 2026: bortfall decided on 5 January 2026 closes the ordning that day, as «Avbrutt», by the regelmotor.
func TestD1(t *testing.T) {
	g := uten("2026-01-05", vedtakOm(vedtak.Vedtak{Rekke: lov.Rekke{ID: "eis"}, Type: vedtak.BortfallArbeid, Vedtaksdato: d("2026-01-05"), Kommune: "5520"}))
	vil := avslutning.Linje{
		Kode: avslutning.BortfallArbeid, Dato: d("2026-01-05"), RegistrertAv: avslutning.Regelmotor, Type: avslutning.Avbrutt, Maaloppnaaelse: avslutning.InngaarIkke,
		Kommune: "5520", ID: "eis", Sti: lov.I("vedtak", 0, ""),
	}
	s := kjoer(norge(standard), &g)
	assert.Equal(t, lov.Oppfylt, s.Utfall)
	assert.Equal(t, vil, s.Gjeldende)
	assert.Equal(t, "Avbrutt", s.Gjeldende.Type.Kode().NIR)
	assert.Equal(t, "Vedtak om bortfall av rett og plikt pga. arbeid", s.Gjeldende.Kode.Kode().NIR)
	assert.Empty(t, s.Historikk)
	assert.True(t, s.Tolkninger.Har(44))
	vil.Maaloppnaaelse = avslutning.MaalAnnet
	assert.Equal(t, vil, kjoer(norge(t44), &g).Gjeldende, "T44 annet")
	g.Per--
	s = kjoer(norge(standard), &g)
	assert.Equal(t, "ingen", s.gjeldende(), "the day before")
}

// Each cause by itself, on its day, the day before, and the day after.
func TestAarsaker(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		les         lesemaate
		per         string // the first day on which it stands
		g           func(per string) avslutning.RegelmotorGrunnlag
		vil         string
		sti         string
		kommune, id string
	}{
		{"died", "Folkeregisteret; the day of the event (T41)", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, meldt(kategori.Doed, "2026-06-01", ""))
		}, "doed 2026-06-01 regelmotor", "/folkeregister/0", "4648", "f-doed"},
		{"died, no programme", "it closes the ordning", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per, meldt(kategori.Doed, "2026-06-01", ""))
		}, "doed 2026-06-01 regelmotor", "/folkeregister/0", "", "f-doed"},
		{"emigrated", "Folkeregisteret", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, meldt(kategori.Utvandret, "2026-06-01", ""))
		}, "utvandret 2026-06-01 regelmotor", "/folkeregister/0", "4648", "f-utvandret"},
		{"moved", "Folkeregisteret", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, meldt(kategori.Flyttet, "2026-06-01", "0301"))
		}, "flyttet 2026-06-01 regelmotor", "/folkeregister/0", "4648", "f-flyttet"},
		{"declined", "§ 3 tredje ledd", standard, "2026-01-20", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per, vedtatt(vedtak.Avvist, "2026-01-20"))
		}, "avvist-program 2026-01-20 regelmotor", "/vedtak/0", "5401", "v-avvist"},
		{"bortfall", "§ 8 fjerde ledd; vedtaksdato", standard, "2026-01-05", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per, vedtatt(vedtak.BortfallArbeid, "2026-01-05"))
		}, "bortfall-arbeid 2026-01-05 regelmotor", "/vedtak/0", "5401", "v-bortfall-arbeid"},
		{"bortfall on the first day of the rule", "§ 8 fjerde ledd is in force from 1 January 2026", standard, "2026-01-01", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per, vedtatt(vedtak.BortfallArbeid, "2026-01-01"))
		}, "bortfall-arbeid 2026-01-01 regelmotor", "/vedtak/0", "5401", "v-bortfall-arbeid"},
		{"permanent stans", "§ 18; vedtaksdato", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, vedtatt(vedtak.PermanentStans, "2026-06-01"))
		}, "permanent-stans 2026-06-01 regelmotor", "/vedtak/1", "5401", "v-permanent-stans"},
		{"kategori lost, no vedtak", "§ 8; the last day of the kategori", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per, mistet("2026-06-01", false))
		}, "ikke-lenger-i-kategori 2026-06-01 regelmotor", "/oppholdstillatelser/0/gyldigTil", "", ""},
		{"permit withdrawn in the programme", "T53: tilbakekalt", standard, "2026-06-01", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, mistet("2026-06-01", true))
		}, "ikke-lenger-i-kategori 2026-06-01 regelmotor", "/oppholdstillatelser/0/gyldigTil", "4648", ""},
		{"two years without vedtak", "T40: the last day of the two years, when it has passed", standard, "2027-12-01", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per)
		}, "utgaatt-oppstartsfrist 2027-11-30 regelmotor", "/vedtak", "", ""},
		{"two years without vedtak, T43 paa-dagen", "passed on its own day", t43, "2027-11-30", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per)
		}, "utgaatt-oppstartsfrist 2027-11-30 regelmotor", "/vedtak", "", ""},
		{"E62", "vedtak, no sluttmål, settled 2 February 2026: the last day of the two years is 1 February 2028", standard, "2028-02-02", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, utenMaal, func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den("2028-02-01") })
		}, "utgaatt-oppstartsfrist 2028-02-01 regelmotor", "/sluttmaal", "4648", ""},
		{"E62, decided on the last day", "the kommune that decided", standard, "2026-01-16", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, utenMaal, func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den("2026-01-15") })
		}, "utgaatt-oppstartsfrist 2026-01-15 regelmotor", "/sluttmaal", "4648", ""},
		{"E62, T40 tre-maaneder", "settled 2 February 2026 + 3 months", t40, "2026-05-03", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, utenMaal, func(g *avslutning.RegelmotorGrunnlag) { g.Botid, g.Oppstart = den("2028-02-01"), den("2026-05-02") })
		}, "utgaatt-oppstartsfrist 2026-05-02 regelmotor", "/sluttmaal", "4648", ""},
		{"two years, T40 tre-maaneder, no oppstartsfrist runs", "NIR shows the two years where there is neither agreement nor krav", t40, "2027-12-01", func(per string) avslutning.RegelmotorGrunnlag {
			return uten(per, func(g *avslutning.RegelmotorGrunnlag) { g.Oppstart = ingen })
		}, "utgaatt-oppstartsfrist 2027-11-30 regelmotor", "/vedtak", "", ""},
		{"E59", "E2 and nothing registered: the day after 2 February 2027", standard, "2027-02-03", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per)
		}, "ikke-registrert 2027-02-02 regelmotor", "/avslutninger", "4648", ""},
		{"E59, T43 paa-dagen", "passed on its own day", t43, "2027-02-02", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per)
		}, "ikke-registrert 2027-02-02 regelmotor", "/avslutninger", "4648", ""},
		{"E70", "midlertidig stans has no effect: NIR closes on the frist", standard, "2027-02-03", func(per string) avslutning.RegelmotorGrunnlag {
			return e2(per, vedtakOm(vedtak.Vedtak{Type: vedtak.MidlertidigStans, Vedtaksdato: d("2026-10-01"), Startdato: d("2026-10-05"), Sluttdato: d("2026-10-23")}))
		}, "ikke-registrert 2027-02-02 regelmotor", "/avslutninger", "4648", ""},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			for i, vil := range []string{"ingen", r.vil, r.vil} {
				per := d(r.per) + lov.D(2000, 1, 1+i) - lov.D(2000, 1, 2)
				g := r.g(per.String())
				s := kjoer(norge(r.les), &g)
				assert.Equal(t, vil, s.gjeldende(), "%s per %s", r.fordi, per)
				assert.Empty(t, s.Historikk)
				assert.Empty(t, s.mangler)
				if vil != "ingen" {
					assert.Equal(t, r.sti, s.Gjeldende.Sti.String())
					assert.Equal(t, r.kommune, s.Gjeldende.Kommune)
					assert.Equal(t, r.id, s.Gjeldende.ID)
					assert.Equal(t, norge(r.les).Maaloppnaaelse(s.Gjeldende.Kode, 0, g.Lovdato), s.Gjeldende.Maaloppnaaelse)
				}
			}
		})
	}
}

// What is not a cause, though it looks like one.
func TestIngenAarsak(t *testing.T) {
	forlengelse := vedtatt(vedtak.Forlengelse, "2026-12-01")
	iNorsk := func(ty vedtak.Type) hendelse {
		return vedtakOm(vedtak.Vedtak{Type: ty, Ordning: vedtak.Norsk, Vedtaksdato: d("2026-06-01")})
	}
	trukket := func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[len(g.Vedtak)-1].IkkeGjeldende = true }
	avslag := func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[len(g.Vedtak)-1].Resultat = vedtak.Avslag }
	for _, r := range []struct {
		navn, fordi string
		les         lesemaate
		g           avslutning.RegelmotorGrunnlag
	}{
		{"a running programme", "nothing has happened", standard, e2("2026-07-01")},
		{"no programme yet", "inside the two years", standard, uten("2026-07-01")},
		{"permanent stans of norsk", "another ordning", standard, e2("2026-07-01", iNorsk(vedtak.PermanentStans))},
		{"declined norsk", "another ordning", standard, e2("2026-07-01", iNorsk(vedtak.Avvist))},
		{"permanent stans taken back", "not in effect", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), trukket)},
		{"avslag on permanent stans", "nothing was decided", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), avslag)},
		{"E64", "bortfall when deltakelse exists: NIR does not take it", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"))},
		{"bortfall from before § 8 fjerde ledd", "§ 8 fjerde ledd is in force from 1 January 2026, and NIR has the vedtak from then", standard, uten("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2025-12-31"))},
		{"bortfall on the day of deltakelse", "«fra før»", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-01-15"))},
		{"moved before the programme", "no programme to end", standard, e2("2026-07-01", meldt(kategori.Flyttet, "2026-01-10", ""))},
		{"moved on the day of the vedtak", "it is the new kommune's", standard, e2("2026-07-01", meldt(kategori.Flyttet, "2026-01-15", ""))},
		{"moved, no vedtak", "table B with the new bosetting (T53)", standard, uten("2026-07-01", meldt(kategori.Flyttet, "2026-06-01", ""))},
		{"moved, decided after per", "not known yet, so no programme was moved from", standard, uten("2026-07-01", meldt(kategori.Flyttet, "2026-06-01", ""), deltakelse("2026-08-01", "2026-08-15", ""))},
		{"citizenship in the programme", "§ 9 tredje ledd: the right to complete", standard, e2("2026-07-01", mistet("2026-06-01", false))},
		{"kategori lost before the vedtak", "the vedtak opened the ordning again", standard, e2("2026-07-01", mistet("2026-01-10", false))},
		{"kategori lost later", "a day after per", standard, uten("2026-05-31", mistet("2026-06-01", false))},
		{"withdrawn permit, then a new vedtak", "the vedtak opened the ordning again", standard, e2("2026-07-01", mistet("2026-03-01", true), deltakelse("2026-05-01", "2026-05-15", "4648"))},
		{"two years, with vedtak and sluttmål", "T40: neither is missing", standard, e2("2027-01-15", func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den("2026-11-30") })},
		{"two years do not apply", "outside the group", standard, uten("2028-07-01", func(g *avslutning.RegelmotorGrunnlag) { g.Botid = ingen })},
		{"the oppstartsfrist has passed", "T40 to-aar: it is the two years that count", standard, uten("2026-03-02")},
		{"T40 tre-maaneder, in order", "both registered", t40, e2("2026-07-01")},
		{"the frist has passed, no sluttmål", "NIR has no frist without sluttmål", standard, e2("2027-03-01", func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal = nil })},
		{"the frist has passed, sluttmål from later", "not registered yet", standard, e2("2027-03-01", func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal[0].Fra = d("2027-03-02") })},
		{"the frist has passed, deltakelse refused", "no programme", standard, e2("2027-03-01", func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Resultat = vedtak.Avslag })},
		{"no frist", "the rule that found it says there is none", standard, e2("2027-03-01", func(g *avslutning.RegelmotorGrunnlag) { g.Frist = ingen })},
		{"extended in time", "the frist is the extended one", standard, e2("2027-03-01", forlengelse, frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2027-02-02") })},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			s := kjoer(norge(r.les), &r.g)
			assert.Equal(t, "ingen", s.gjeldende(), r.fordi)
			assert.Equal(t, avslutning.Linje{}, s.Gjeldende)
			assert.Empty(t, s.mangler, r.fordi)
			for _, h := range s.historikk() {
				assert.Contains(t, h, "ikke-lenger-i-kategori", "only what was taken back")
			}
		})
	}
}

// What kommunen registers, and what it does to the rows of the regelmotor (the guide of 9 December 2024).
func TestSamspill(t *testing.T) {
	forlenget := func(dag string) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) {
			vedtatt(vedtak.Forlengelse, dag)(g)
			g.Frist, g.UtenForlengelse = den("2028-02-02"), d("2027-02-02")
		}
	}
	slettet := func(k avslutning.Kode, av avslutning.RegistrertAv, dato, slettetDato string) hendelse {
		return rad(avslutning.Avslutning{Kode: k, Dato: d(dato), RegistrertAv: av, Slettet: true, SlettetDato: d(slettetDato)})
	}
	for _, r := range []struct {
		navn, fordi string
		les         lesemaate
		g           avslutning.RegelmotorGrunnlag
		vil         string
		historikk   []string
	}{
		{"arbeid inside the frist", "registered in time: NIR never closed", standard, e2("2027-03-01", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-02-01")), "arbeid 2027-01-29 kommune", nil},
		{"arbeid on the frist", "«innenfor fristen»", standard, e2("2027-03-01", avsluttet(avslutning.Arbeid, "2027-02-02", "2027-02-02")), "arbeid 2027-02-02 kommune", nil},
		{"E60", "registered 15 March, dated 29 January: the row of the regelmotor goes to the history", standard, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-03-15")), "arbeid 2027-01-29 kommune", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-15"}},
		{"E60, the row is in the document", "taken as it is and not doubled", standard, e2("2027-03-15", lukket(avslutning.IkkeRegistrert, "2027-02-02"), avsluttet(avslutning.Arbeid, "2027-01-29", "2027-03-15")), "arbeid 2027-01-29 kommune", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-15"}},
		{"E60, the row is deleted in the document", "it stands in the history once", standard, e2("2027-03-15", slettet(avslutning.IkkeRegistrert, avslutning.Regelmotor, "2027-02-02", "2027-03-15"), avsluttet(avslutning.Arbeid, "2027-01-29", "2027-03-15")), "arbeid 2027-01-29 kommune", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-15"}},
		{"E60, day of registration not given", "taken as registered on its own day, before NIR closed", standard, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-01-29", "")), "arbeid 2027-01-29 kommune", nil},
		{"registered the day NIR closes", "the row was set that day", standard, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-02-03")), "arbeid 2027-01-29 kommune", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-02-03"}},
		{"registered on the frist", "NIR had not closed", standard, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-02-02")), "arbeid 2027-01-29 kommune", nil},
		{"registered on the frist, T43 paa-dagen", "NIR closed that day", t43, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-02-02")), "arbeid 2027-01-29 kommune", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-02-02"}},
		{"E61", "dated 10 February, after the frist: refused", standard, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-02-10", "2027-03-15")), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"the day after the frist", "refused", standard, e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-02-03", "2027-03-15")), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"dated after per", "not yet", standard, e2("2027-01-28", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-01-20")), "ingen", nil},
		{"dated on per", "up to and including per", standard, e2("2027-01-29", avsluttet(avslutning.Arbeid, "2027-01-29", "2027-01-20")), "arbeid 2027-01-29 kommune", nil},
		{"deleted by kommunen", "the history", standard, e2("2027-01-30", slettet(avslutning.Arbeid, avslutning.Kommune, "2027-01-20", "2027-01-25")), "ingen", []string{"arbeid 2027-01-20 kommune slettet 2027-01-25"}},
		{"deleted, day not given", "the history", standard, e2("2027-01-30", slettet(avslutning.Arbeid, avslutning.Kommune, "2027-01-20", "")), "ingen", []string{"arbeid 2027-01-20 kommune slettet"}},
		{"deleted on per", "deleted that day", standard, e2("2027-01-25", slettet(avslutning.Arbeid, avslutning.Kommune, "2027-01-20", "2027-01-25")), "ingen", []string{"arbeid 2027-01-20 kommune slettet 2027-01-25"}},
		{"deleted after per", "it stood on per", standard, e2("2027-01-24", slettet(avslutning.Arbeid, avslutning.Kommune, "2027-01-20", "2027-01-25")), "arbeid 2027-01-20 kommune", nil},
		{"permanent stans and cause", "the stans is shown as deleted, the cause stands", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), avsluttet(avslutning.Arbeid, "2026-06-01", "2026-06-10")), "arbeid 2026-06-01 kommune", []string{"permanent-stans 2026-06-01 regelmotor slettet 2026-06-10"}},
		{"permanent stans and cause, day of registration not given", "the same", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), avsluttet(avslutning.Arbeid, "2026-06-01", "")), "arbeid 2026-06-01 kommune", []string{"permanent-stans 2026-06-01 regelmotor slettet"}},
		{"permanent stans after the end", "the ordning was closed already", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-11"), avsluttet(avslutning.Arbeid, "2026-06-01", "2026-06-10")), "arbeid 2026-06-01 kommune", nil},
		{"two that kommunen registered", "V8; the earliest (T42), and none is deleted", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-06-02", "2026-06-20"), avsluttet(avslutning.Arbeid, "2026-06-01", "2026-06-10")), "arbeid 2026-06-01 kommune", []string{"helse 2026-06-02 kommune"}},
		{"two of the same day", "the one registered last", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-06-01", "2026-06-20"), avsluttet(avslutning.Arbeid, "2026-06-01", "2026-06-10")), "helse 2026-06-01 kommune", []string{"arbeid 2026-06-01 kommune"}},
		{"the same twice", "either of them", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-06-01", ""), avsluttet(avslutning.Helse, "2026-06-01", "")), "helse 2026-06-01 kommune", []string{"helse 2026-06-01 kommune"}},
		{"died, but kommunen says arbeid", "kommunen can edit it; V25 is a finding", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-05-01", ""), avsluttet(avslutning.Arbeid, "2026-06-01", "")), "arbeid 2026-06-01 kommune", []string{"doed 2026-05-01 regelmotor slettet"}},
		{"died, and kommunen says so", "one row", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-05-01", ""), avsluttet(avslutning.Doed, "2026-05-01", "2026-05-09")), "doed 2026-05-01 kommune", nil},
		{"died, and kommunen deleted it", "kommunen can delete what Folkeregisteret gave", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-05-01", ""), slettet(avslutning.Doed, avslutning.Regelmotor, "2026-05-01", "2026-05-09")), "ingen", []string{"doed 2026-05-01 regelmotor slettet 2026-05-09"}},
		{"died, another day was deleted", "not that row", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-05-01", ""), slettet(avslutning.Doed, avslutning.Regelmotor, "2026-05-02", "2026-05-09")), "doed 2026-05-01 regelmotor", []string{"doed 2026-05-02 regelmotor slettet 2026-05-09"}},
		{"a row that only the regelmotor sets was deleted", "kommunen cannot delete it, so it is set again", standard, e2("2027-03-01", slettet(avslutning.IkkeRegistrert, avslutning.Regelmotor, "2027-02-02", "2027-02-20")), "ikke-registrert 2027-02-02 regelmotor", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-02-20"}},
		{"a registered row of another day", "taken as it is and not doubled", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), lukket(avslutning.PermanentStans, "2026-06-03")), "permanent-stans 2026-06-03 regelmotor", nil},
		{"a registered row without its cause", "taken as it is", standard, e2("2026-07-01", lukket(avslutning.AvvistProgram, "2026-06-03")), "avvist-program 2026-06-03 regelmotor", nil},
		{"a registered row behind an earlier cause", "T42, and the row goes to the history", standard, e2("2027-03-01", lukket(avslutning.IkkeRegistrert, "2027-02-02"), meldt(kategori.Doed, "2026-12-01", "")), "doed 2026-12-01 regelmotor", []string{"ikke-registrert 2027-02-02 regelmotor slettet"}},
		{"only the regelmotor's code, no registrar", "the code tells", standard, e2("2027-03-01", rad(avslutning.Avslutning{Kode: avslutning.IkkeRegistrert, Dato: d("2027-02-02")})), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"only the regelmotor's code, by kommunen", "kommunen cannot: it is the regelmotor's, and a finding", standard, e2("2027-03-01", avsluttet(avslutning.PermanentStans, "2026-06-01", "")), "permanent-stans 2026-06-01 kommune", nil},
		{"only kommunens code, no registrar", "the code tells", standard, e2("2027-03-01", rad(avslutning.Avslutning{Kode: avslutning.Helse, Dato: d("2027-02-02")})), "helse 2027-02-02 kommune", nil},
		{"only kommunens code, no registrar, after the frist", "refused", standard, e2("2027-03-01", rad(avslutning.Avslutning{Kode: avslutning.Helse, Dato: d("2027-02-03")})), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"both set it, no registrar, alone", "one row whoever set it", standard, e2("2026-07-01", rad(avslutning.Avslutning{Kode: avslutning.Doed, Dato: d("2026-06-03")})), "doed 2026-06-03", nil},
		{"no frist: vedtak without sluttmål", "there is none to be outside of; a finding", standard, e2("2026-07-01", utenMaal, avsluttet(avslutning.Arbeid, "2026-06-01", "")), "arbeid 2026-06-01 kommune", nil},
		{"no frist: none applies", "there is none to be outside of", standard, e2("2026-07-01", func(g *avslutning.RegelmotorGrunnlag) { g.Frist, g.Grunnfrist = ingen, 0 }, avsluttet(avslutning.Arbeid, "2026-06-01", "")), "arbeid 2026-06-01 kommune", nil},

		{"extended after the frist had passed", "the calculated row is deleted (the guide, page 2)", standard, e2("2027-04-01", forlenget("2027-03-01")), "ingen", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-01"}},
		{"extended the day after the frist", "it had passed", standard, e2("2027-04-01", forlenget("2027-02-03")), "ingen", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-02-03"}},
		{"extended on the frist", "it had not passed", standard, e2("2027-04-01", forlenget("2027-02-02")), "ingen", nil},
		{"extended on the frist, T43 paa-dagen", "it had passed", t43, e2("2027-04-01", forlenget("2027-02-02")), "ingen", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-02-02"}},
		{"extended, looked at before", "the forlengelse is not known yet", standard, e2("2027-02-28", forlenget("2027-03-01")), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"extended twice", "the first moved the frist", standard, e2("2027-04-01", forlenget("2027-03-15"), forlenget("2027-01-15")), "ingen", nil},
		{"extended, and passed again", "NIR closes on the new frist", standard, e2("2028-02-03", forlenget("2027-03-01")), "ikke-registrert 2028-02-02 regelmotor", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-01"}},
		{"extended, but not in effect", "the vedtak was taken back", standard, e2("2027-04-01", forlenget("2027-03-01"), func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[1].IkkeGjeldende = true }), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"extended, no sluttmål", "NIR never had a frist", standard, e2("2027-04-01", forlenget("2027-03-01"), func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal = nil }), "ingen", nil},
		{"extended, the row is in the document", "deleted by the system", standard, e2("2027-04-01", lukket(avslutning.IkkeRegistrert, "2027-02-02"), forlenget("2027-03-01")), "ingen", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-01"}},
		{"extended, the row is in the document, passed again", "NIR closes on the new frist", standard, e2("2028-02-03", lukket(avslutning.IkkeRegistrert, "2027-02-02"), forlenget("2027-03-01")), "ikke-registrert 2028-02-02 regelmotor", []string{"ikke-registrert 2027-02-02 regelmotor slettet 2027-03-01"}},
		{"the row in the document is on the extended frist", "it stands", standard, e2("2028-02-03", lukket(avslutning.IkkeRegistrert, "2028-02-02"), forlenget("2027-01-15")), "ikke-registrert 2028-02-02 regelmotor", nil},
		{"the row in the document, moved by absence", "taken as it is: the guide names cause and forlengelse alone", standard, e2("2027-02-10", lukket(avslutning.IkkeRegistrert, "2027-02-02"), frist("2027-02-17")), "ikke-registrert 2027-02-02 regelmotor", nil},

		{"E63", "bortfall, then deltakelse: NIR takes it, and the ordning is open again", standard, uten("2026-12-01", vedtatt(vedtak.BortfallArbeid, "2026-01-05"), deltakelse("2026-10-20", "2026-11-02", "4648"), maal("2026-10-20"), frist("2027-11-02")), "ingen", []string{"bortfall-arbeid 2026-01-05 regelmotor slettet 2026-10-20"}},
		{"E63, the row is in the document", "the same row", standard, uten("2026-12-01", vedtatt(vedtak.BortfallArbeid, "2026-01-05"), lukket(avslutning.BortfallArbeid, "2026-01-05"), deltakelse("2026-10-20", "2026-11-02", "4648"), maal("2026-10-20"), frist("2027-11-02")), "ingen", []string{"bortfall-arbeid 2026-01-05 regelmotor slettet 2026-10-20"}},
		{"E63, looked at before", "the vedtak is not known yet", standard, uten("2026-10-19", vedtatt(vedtak.BortfallArbeid, "2026-01-05"), deltakelse("2026-10-20", "2026-11-02", "4648"), maal("2026-10-20"), frist("2027-11-02")), "bortfall-arbeid 2026-01-05 regelmotor", nil},
		{"declined, then deltakelse", "the ordning is open again", standard, uten("2026-12-01", vedtatt(vedtak.Avvist, "2026-01-05"), deltakelse("2026-10-20", "2026-11-02", "4648"), maal("2026-10-20"), frist("2027-11-02")), "ingen", []string{"avvist-program 2026-01-05 regelmotor slettet 2026-10-20"}},
		{"declined on the day of deltakelse", "not after it", standard, e2("2026-07-01", vedtatt(vedtak.Avvist, "2026-01-15")), "avvist-program 2026-01-15 regelmotor", nil},
		{"declined the day before deltakelse", "opened again", standard, e2("2026-07-01", vedtatt(vedtak.Avvist, "2026-01-14")), "ingen", []string{"avvist-program 2026-01-14 regelmotor slettet 2026-01-15"}},
		{"opened again twice", "by the first of them", standard, e2("2026-07-01", deltakelse("2026-06-01", "2026-06-15", "4648"), vedtatt(vedtak.Avvist, "2026-01-14"), deltakelse("2026-05-01", "2026-05-15", "4648")), "ingen", []string{"avvist-program 2026-01-14 regelmotor slettet 2026-01-15"}},
		{"emigrated and back", "a new deltakelse opens the ordning", standard, e2("2026-12-01", meldt(kategori.Utvandret, "2026-05-01", ""), deltakelse("2026-10-20", "2026-11-02", "4648")), "ingen", []string{"utvandret 2026-05-01 regelmotor slettet 2026-10-20"}},
		{"emigrated, registered by kommunen, and back", "both set that cause", standard, e2("2026-12-01", avsluttet(avslutning.Utvandret, "2026-05-01", ""), deltakelse("2026-10-20", "2026-11-02", "4648")), "ingen", []string{"utvandret 2026-05-01 kommune"}},
		{"died, deltakelse afterwards", "nothing opens it again", standard, e2("2026-12-01", meldt(kategori.Doed, "2026-05-01", ""), deltakelse("2026-10-20", "2026-11-02", "4648")), "doed 2026-05-01 regelmotor", nil},
		{"vedtak after the two years", "decided after the limit had passed: the row goes to the history", standard, e2("2027-02-01", func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den("2026-01-14") }), "ingen", []string{"utgaatt-oppstartsfrist 2026-01-14 regelmotor slettet 2026-01-15"}},
		{"vedtak on the last day of the two years", "in time", standard, e2("2027-02-01", func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den("2026-01-15") }), "ingen", nil},
		{"vedtak after the two years, no sluttmål", "one of them is missing", standard, e2("2027-02-01", utenMaal, func(g *avslutning.RegelmotorGrunnlag) { g.Botid = den("2026-01-14") }), "utgaatt-oppstartsfrist 2026-01-14 regelmotor", nil},

		{"E69", "moved 1 September 2026, new vedtak in B from that day: the programme runs on (T65)", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-09-10", "2026-09-14", "0301")), "ingen", []string{"flyttet 2026-09-01 regelmotor slettet 2026-09-10"}},
		{"E69, T65 avsluttet", "the row stands", t65, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-09-10", "2026-09-14", "0301")), "flyttet 2026-09-01 regelmotor", nil},
		{"E69, looked at before", "no new vedtak yet", standard, e2("2026-09-09", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-09-10", "2026-09-14", "0301")), "flyttet 2026-09-01 regelmotor", nil},
		{"E69, decided on the day of the move", "taken up elsewhere", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("2026-09-01", "2026-09-01", "")), "ingen", []string{"flyttet 2026-09-01 regelmotor slettet 2026-09-01"}},
		{"E69, decided ahead by the kommune moved to", "to begin on the day of the move", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-08-20", "2026-09-01", "0301")), "ingen", []string{"flyttet 2026-09-01 regelmotor slettet 2026-08-20"}},
		{"decided ahead by the kommune moved from", "not elsewhere", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-08-20", "2026-09-01", "4648")), "flyttet 2026-09-01 regelmotor", nil},
		{"decided ahead, begun before the move", "not after it", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-08-20", "2026-08-31", "0301")), "flyttet 2026-09-01 regelmotor", nil},
		{"the only vedtak was made ahead by the kommune moved to", "no programme was moved from", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-01-20", "4648")), "ingen", nil},
		{"moved between vedtak and start", "kommunens own vedtak", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-01-20", "0301")), "flyttet 2026-01-20 regelmotor", nil},
		{"moved twice, taken up once", "the second move closes", standard, e2("2026-12-01", meldt(kategori.Flyttet, "2026-11-01", "1103"), meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-09-10", "2026-09-14", "0301")), "flyttet 2026-11-01 regelmotor", []string{"flyttet 2026-09-01 regelmotor slettet 2026-09-10"}},
		{"moved twice, taken up twice", "by the first deltakelse after each", standard, e2("2026-12-20", meldt(kategori.Flyttet, "2026-11-01", "1103"), meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-11-10", "2026-11-14", "1103"), deltakelse("2026-09-10", "2026-09-14", "0301")), "ingen", []string{"flyttet 2026-11-01 regelmotor slettet 2026-11-10", "flyttet 2026-09-01 regelmotor slettet 2026-09-10"}},
		{"E69, the row is in the document", "the history", standard, e2("2026-10-01", lukket(avslutning.Flyttet, "2026-09-01"), meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-09-10", "2026-09-14", "0301")), "ingen", []string{"flyttet 2026-09-01 regelmotor slettet 2026-09-10"}},
		{"E69, the row is in the document, T65 avsluttet", "it stands", t65, e2("2026-10-01", lukket(avslutning.Flyttet, "2026-09-01"), deltakelse("2026-09-10", "2026-09-14", "0301")), "flyttet 2026-09-01 regelmotor", nil},
		{"E69, registered by kommunen moved from", "the programme runs on; the row is not deleted", standard, e2("2026-10-01", avsluttet(avslutning.Flyttet, "2026-09-01", ""), deltakelse("2026-09-10", "2026-09-14", "0301")), "ingen", []string{"flyttet 2026-09-01 kommune"}},
		{"a registered move beside a later one", "two moves, two rows; the first stands", standard, e2("2026-12-01", lukket(avslutning.Flyttet, "2026-09-01"), meldt(kategori.Flyttet, "2026-11-01", "1103")), "flyttet 2026-09-01 regelmotor", nil},
		{"a registered move beside an earlier one", "two moves, two rows; the first stands, and that of the document goes to the history", standard, e2("2026-12-01", lukket(avslutning.Flyttet, "2026-11-01"), meldt(kategori.Flyttet, "2026-09-01", "1103")), "flyttet 2026-09-01 regelmotor", []string{"flyttet 2026-11-01 regelmotor slettet"}},
		{"a registered move, nothing after it", "it stands", standard, e2("2026-12-01", lukket(avslutning.Flyttet, "2026-09-01")), "flyttet 2026-09-01 regelmotor", nil},
		{"a registered row on the two years", "taken as it is", standard, e2("2027-01-15", lukket(avslutning.UtgaattOppstartsfrist, "2026-11-30")), "utgaatt-oppstartsfrist 2026-11-30 regelmotor", nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			s := kjoer(norge(r.les), &r.g)
			assert.Equal(t, r.vil, s.gjeldende(), r.fordi)
			assert.Equal(t, r.historikk, s.historikk(), r.fordi)
			assert.Empty(t, s.mangler)
			uten := new(avslutning.Avsluttet)
			norge(r.les).Regelmotor(uten, &r.g, new(lov.Mangler), nil)
			assert.Equal(t, s.Gjeldende, uten.Gjeldende, "the answer does not turn on whether it is told")
			assert.Equal(t, s.Historikk, uten.Historikk)
		})
	}
}

// The open points whose question is reached.
func TestTolkninger(t *testing.T) {
	dit := []hendelse{meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-09-10", "2026-09-14", "0301")}
	for _, r := range []struct {
		navn, fordi string
		g           avslutning.RegelmotorGrunnlag
		vil         []lov.Tolkning
	}{
		{"a running programme", "none", e2("2026-07-01"), nil},
		{"no sluttmål", "T40: what the missing closes on", e2("2026-07-01", utenMaal), []lov.Tolkning{40}},
		{"no vedtak", "T40", uten("2026-07-01"), []lov.Tolkning{40}},
		{"on the frist", "T43: passed or not", e2("2027-02-02"), []lov.Tolkning{43}},
		{"the day before the frist", "none", e2("2027-02-01"), nil},
		{"the day after the frist", "none", e2("2027-02-03"), nil},
		{"bortfall", "T44: its group; T40", uten("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01")), []lov.Tolkning{40, 44}},
		{"moved", "no new deltakelse: T65 is not asked", e2("2026-10-01", dit[0]), nil},
		{"moved and taken up", "T65", e2("2026-10-01", dit...), []lov.Tolkning{65}},
		{"a registered move, taken up", "T65", e2("2026-10-01", lukket(avslutning.Flyttet, "2026-09-01"), dit[1]), []lov.Tolkning{65}},
	} {
		s := kjoer(norge(standard), &r.g)
		var vil lov.Tolkninger
		for _, nr := range r.vil {
			vil.Legg(nr)
		}
		assert.Equal(t, vil, s.Tolkninger, "%s: %s", r.navn, r.fordi)
	}
}

// What a row of the document says is kept.
func TestRadenBeholdes(t *testing.T) {
	x := avslutning.Avslutning{Rekke: lov.Rekke{ID: "7", Registrert: d("2026-06-05")}, Kode: avslutning.Arbeid, Dato: d("2026-06-01"), TimerPerUke: lov.TimerAv(30_000_000), RegistrertAv: avslutning.Kommune, Kommune: "4648"}
	g := e2("2026-07-01", rad(x))
	s := kjoer(norge(standard), &g)
	vil := avslutning.Linje{
		Kode: x.Kode, Dato: x.Dato, RegistrertAv: x.RegistrertAv, Maaloppnaaelse: avslutning.MaalArbeid, TimerPerUke: x.TimerPerUke, Kommune: x.Kommune, ID: "7", Sti: lov.I("avslutninger", 0, ""),
	}
	assert.Equal(t, vil, s.Gjeldende)
	x.Slettet, x.SlettetDato = true, d("2026-06-20")
	g = e2("2026-07-01", rad(x))
	vil.Slettet, vil.SlettetDato = true, d("2026-06-20")
	assert.Equal(t, []avslutning.Linje{vil}, kjoer(norge(standard), &g).Historikk)
}

// A row that the regelmotor sets carries the kommune whose programme ends: that of the last deltakelse decided before the day.
func TestKommunensRad(t *testing.T) {
	for dag, vil := range map[string]string{"2026-01-15": "", "2026-01-16": "4648", "2026-06-10": "4648", "2026-06-11": "0301", "2026-09-11": "1103"} {
		b, c := deltakelse("2026-06-10", "2026-06-15", "0301"), deltakelse("2026-09-10", "2026-09-15", "1103")
		for _, hh := range [][]hendelse{{b, c}, {c, b}} {
			g := e2("2026-12-01", append(hh, meldt(kategori.Doed, dag, ""))...)
			assert.Equal(t, vil, kjoer(norge(standard), &g).Gjeldende.Kommune, dag)
		}
	}
}

// Of what is alike the first in the list counts: of two deltakelser of one day, and of two rows that say the same.
func TestFoerstIListen(t *testing.T) {
	g := e2("2026-12-01", deltakelse("2026-06-10", "2026-06-15", "0301"), deltakelse("2026-06-10", "2026-06-15", "1103"), meldt(kategori.Doed, "2026-09-01", ""), meldt(kategori.Doed, "2026-09-01", ""))
	s := kjoer(norge(standard), &g)
	assert.Equal(t, "doed 2026-09-01 regelmotor", s.gjeldende())
	assert.Equal(t, "0301", s.Gjeldende.Kommune)
	assert.Equal(t, "/folkeregister/0", s.Gjeldende.Sti.String())
}

// A mark that NIR sets at the earliest ending, deleted or not, takes nothing back.
func TestMerketAvNIR(t *testing.T) {
	slettet := func(dag string) hendelse {
		return rad(avslutning.Avslutning{Kode: avslutning.Helse, Dato: d(dag), Slettet: true, RegistrertAv: avslutning.Kommune})
	}
	for _, r := range []struct {
		navn, fordi, foerste, andre, vil string
	}{
		{"the first is inside its period", "NIR set the mark", "2026-06-10", "2026-06-25", "permanent-stans 2026-06-01 regelmotor"},
		{"the second is inside its period", "in whichever order", "2026-06-25", "2026-06-10", "permanent-stans 2026-06-01 regelmotor"},
		{"both after its period", "kommunen took it back", "2026-06-25", "2026-06-26", "ingen"},
	} {
		g := e2("2026-07-01", slettet(r.foerste), slettet(r.andre), vedtakOm(vedtak.Vedtak{Type: vedtak.PermanentStans, Vedtaksdato: d("2026-06-01"), Sluttdato: d("2026-06-20"), IkkeGjeldende: true}))
		assert.Equal(t, r.vil, kjoer(norge(standard), &g).gjeldende(), "%s: %s", r.navn, r.fordi)
	}
}

// The history is newest first: by the day of the end, then of deletion, then by cause and id.
func TestHistorikkRekkefoelge(t *testing.T) {
	slettet := func(k avslutning.Kode, id, dato, slettetDato string) hendelse {
		return rad(avslutning.Avslutning{Rekke: lov.Rekke{ID: id}, Kode: k, Dato: d(dato), RegistrertAv: avslutning.Kommune, Slettet: true, SlettetDato: d(slettetDato)})
	}
	g := e2("2026-12-01",
		slettet(avslutning.Annet, "e", "2026-06-01", "2026-06-20"), slettet(avslutning.Helse, "d", "2026-06-01", "2026-06-20"), slettet(avslutning.Helse, "c", "2026-06-01", "2026-06-20"),
		slettet(avslutning.Helse, "b", "2026-06-01", "2026-06-21"), slettet(avslutning.Helse, "a", "2026-06-02", "2026-06-10"))
	s := kjoer(norge(standard), &g)
	var ider string
	for i := range s.Historikk {
		ider += s.Historikk[i].ID
	}
	assert.Equal(t, "abcde", ider)
}

// Without the version of a cause, the regelmotor does not set it; a row of the document stands all the same.
func TestUtenVersjon(t *testing.T) {
	r := avslutning.Norge()
	for i := range r.Aarsaker {
		r.Aarsaker[i].FrysPaa(d("2020-01-01"))
	}
	r.Avslutning.Integrering.FrysPaa(d("2020-01-01"))
	g := e2("2027-03-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), meldt(kategori.Doed, "2026-06-01", ""), meldt(kategori.Utvandret, "", ""))
	s := kjoer(&r, &g)
	assert.Equal(t, "ingen", s.gjeldende())
	assert.Empty(t, s.mangler, "what is not a cause lacks nothing")
	assert.Zero(t, s.spor.Antall(), "no provision to tell of")
	g = e2("2027-03-01", avsluttet(avslutning.Arbeid, "2026-06-01", ""))
	s = kjoer(&r, &g)
	assert.Equal(t, "arbeid 2026-06-01 kommune", s.gjeldende())
	assert.Zero(t, s.Gjeldende.Maaloppnaaelse)
}
