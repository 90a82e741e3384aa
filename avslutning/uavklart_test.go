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

// What leaves open which row stands, and what does not though something is missing.
func TestUavklart(t *testing.T) {
	utenFrist := func(grunnfrist string) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) {
			g.Frist, g.Grunnfrist = ukjent("fravaer"), d(grunnfrist)
		}
	}
	udatert := func(k avslutning.Kode, av avslutning.RegistrertAv) hendelse {
		return rad(avslutning.Avslutning{Kode: k, RegistrertAv: av})
	}
	utenRegistrator := func(k avslutning.Kode, dag string) hendelse {
		return rad(avslutning.Avslutning{Kode: k, Dato: d(dag)})
	}
	tapt := func(uansett bool) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) { g.Kategori, g.Uansett = ukjent("bosettinger"), uansett }
	}
	utenBotid := func(g *avslutning.RegelmotorGrunnlag) { g.Botid = ukjent("bosettinger") }
	trukket := func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[len(g.Vedtak)-1].IkkeGjeldende = true }
	botidTidligst := func(dag string) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) { g.BotidTidligst = d(dag) }
	}
	helse := avsluttet(avslutning.Helse, "2026-06-01", "")
	for _, r := range []struct {
		navn, fordi string
		les         lesemaate
		g           avslutning.RegelmotorGrunnlag
		vil         string
		mangler     []string
	}{
		{"death without a day", "it may be before per", standard, e2("2026-07-01", meldt(kategori.Doed, "", "")), "uavklart", []string{"/folkeregister/0/dato"}},
		{"death without a day beside one with", "it may be the earlier", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-06-01", ""), meldt(kategori.Doed, "", "")), "uavklart", []string{"/folkeregister/1/dato"}},
		{"death without a day, kommunen registered", "kommunens stands all the same", standard, e2("2026-07-01", meldt(kategori.Doed, "", ""), helse), "helse 2026-06-01 kommune", nil},
		{"death without a day, the row is in the document", "it is that event", standard, e2("2026-07-01", meldt(kategori.Doed, "", ""), lukket(avslutning.Doed, "2026-06-01")), "doed 2026-06-01 regelmotor", nil},
		{"stans without a day", "it may be before per", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "")), "uavklart", []string{"/vedtak/1/vedtaksdato"}},
		{"stans taken back, an ending without a day", "the mark may be NIR's own", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), trukket, udatert(avslutning.IkkeRegistrert, avslutning.Regelmotor)), "uavklart", []string{"/avslutninger/0/dato"}},
		{"stans marked by NIR at an ending", "the mark takes nothing back", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), trukket, avsluttet(avslutning.Helse, "2026-06-01", ""), func(g *avslutning.RegelmotorGrunnlag) { g.Avslutninger[0].Slettet = true }), "permanent-stans 2026-06-01 regelmotor", nil},
		{"kommunens ending without a day", "it may stand", standard, e2("2026-07-01", udatert(avslutning.Helse, avslutning.Kommune)), "uavklart", []string{"/avslutninger/0/dato"}},
		{"kommunens ending without a day beside one with", "it may be the earlier", standard, e2("2026-07-01", udatert(avslutning.Helse, avslutning.Kommune), avsluttet(avslutning.Annet, "2026-06-01", "")), "uavklart", []string{"/avslutninger/0/dato"}},
		{"the regelmotor's row without a day", "it may stand", standard, e2("2026-07-01", udatert(avslutning.AvvistProgram, avslutning.Regelmotor)), "uavklart", []string{"/avslutninger/0/dato"}},
		{"the regelmotor's row without a day, kommunen registered", "kommunens stands all the same", standard, e2("2026-07-01", udatert(avslutning.AvvistProgram, avslutning.Regelmotor), helse), "helse 2026-06-01 kommune", nil},
		{"a deleted row without a day", "it does not stand", standard, e2("2026-07-01", rad(avslutning.Avslutning{Kode: avslutning.Helse, Slettet: true})), "ingen", nil},
		{"death, and a deleted row without a day", "it may be that row that kommunen deleted", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-06-01", ""), rad(avslutning.Avslutning{Kode: avslutning.Doed, Slettet: true})), "uavklart", []string{"/avslutninger/0/dato"}},
		{"death, and two deleted rows", "one of them is that row", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-06-01", ""), rad(avslutning.Avslutning{Kode: avslutning.Doed, Slettet: true}), rad(avslutning.Avslutning{Kode: avslutning.Doed, Dato: d("2026-06-01"), Slettet: true})), "ingen", nil},
		{"moved, taken up, and a deleted row without a day", "it does not stand in any case", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("2026-09-10", "", ""), rad(avslutning.Avslutning{Kode: avslutning.Flyttet, Slettet: true})), "ingen", nil},
		{"two of the same day, not known which is newer", "T42: neither the earlier", standard, e2("2026-07-01", helse, avsluttet(avslutning.Annet, "2026-06-01", "")), "uavklart", []string{"/avslutninger/1/registrert", "/avslutninger/0/registrert"}},
		{"two of the same day, one registered", "the other may be newer", standard, e2("2026-07-01", helse, avsluttet(avslutning.Annet, "2026-06-01", "2026-06-10")), "uavklart", []string{"/avslutninger/0/registrert"}},
		{"two of the same day, registered the same day", "neither is newer", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-06-01", "2026-06-10"), avsluttet(avslutning.Annet, "2026-06-01", "2026-06-10")), "uavklart", []string{"/avslutninger/1/registrert", "/avslutninger/0/registrert"}},
		{"two of the same day, other hours", "they say different things", standard, e2("2026-07-01", avsluttet(avslutning.Arbeid, "2026-06-01", ""), rad(avslutning.Avslutning{Kode: avslutning.Arbeid, Dato: d("2026-06-01"), TimerPerUke: lov.TimerAv(20_000_000), RegistrertAv: avslutning.Kommune})), "uavklart", []string{"/avslutninger/1/registrert", "/avslutninger/0/registrert"}},
		{"both set that cause, no registrar, another row", "kommunens would go before it", standard, e2("2026-07-01", utenRegistrator(avslutning.Doed, "2026-06-02"), lukket(avslutning.AvvistProgram, "2026-06-01")), "uavklart", []string{"/avslutninger/0/registrertAv"}},
		{"both set that cause, no registrar, kommunen registered", "either may stand", standard, e2("2026-07-01", utenRegistrator(avslutning.Doed, "2026-05-01"), helse), "uavklart", []string{"/avslutninger/0/registrertAv"}},
		{"both set that cause, no registrar, after the frist", "NIR takes it from the regelmotor alone", standard, e2("2027-02-10", utenRegistrator(avslutning.Doed, "2027-02-05")), "uavklart", []string{"/avslutninger/0/registrertAv"}},

		{"both set that cause, no registrar, the frist has passed since", "it is the earliest, and inside the frist", standard, e2("2027-03-01", utenRegistrator(avslutning.Flyttet, "2026-06-01")), "flyttet 2026-06-01", nil},
		{"the same, on the frist", "another is of the same day", standard, e2("2027-03-01", utenRegistrator(avslutning.Flyttet, "2027-02-02")), "uavklart", []string{"/avslutninger/0/registrertAv"}},
		{"the two years are not known, but not before per", "they have not passed", standard, uten("2026-07-01", utenBotid, botidTidligst("2026-07-01")), "ingen", nil},
		{"the two years are not known, but not before the day before", "they may have passed", standard, uten("2026-07-01", utenBotid, botidTidligst("2026-06-30")), "uavklart", []string{"/bosettinger"}},
		{"death before the two years can have passed", "the earliest stands", standard, uten("2026-07-01", utenBotid, botidTidligst("2026-06-10"), meldt(kategori.Doed, "2026-06-09", "")), "doed 2026-06-09 regelmotor", nil},
		{"death after the two years may have passed", "NIR may have closed before", standard, uten("2026-07-01", utenBotid, botidTidligst("2026-06-10"), meldt(kategori.Doed, "2026-06-11", "")), "uavklart", []string{"/bosettinger"}},
		{"T40 tre-maaneder, the oppstartsfrist is not known", "the two years are not the limit", t40, uten("2026-07-01", botidTidligst("2027-11-30"), func(g *avslutning.RegelmotorGrunnlag) { g.Oppstart = ukjent("krav") }), "uavklart", []string{"/krav"}},

		{"the frist is not known", "it may have passed", standard, e2("2027-03-01", utenFrist("")), "uavklart", []string{"/fravaer"}},
		{"the frist is not known, but not before the day before", "it may have passed", standard, e2("2027-03-01", utenFrist("2027-02-28")), "uavklart", []string{"/fravaer"}},
		{"the frist is not known, but not before per", "it has not passed", standard, e2("2027-03-01", utenFrist("2027-03-01")), "ingen", nil},
		{"the same, T43 paa-dagen", "it may have passed on its own day", t43, e2("2027-03-01", utenFrist("2027-03-01")), "uavklart", []string{"/fravaer"}},
		{"stans before any possible frist", "the earliest stands", standard, e2("2027-03-01", utenFrist("2027-02-02"), vedtatt(vedtak.PermanentStans, "2027-02-01")), "permanent-stans 2027-02-01 regelmotor", nil},
		{"stans on the first possible frist", "T42: before ikke registrert", standard, e2("2027-03-01", utenFrist("2027-02-02"), vedtatt(vedtak.PermanentStans, "2027-02-02")), "permanent-stans 2027-02-02 regelmotor", nil},
		{"stans after the first possible frist", "NIR may have closed before", standard, e2("2027-03-01", utenFrist("2027-02-02"), vedtatt(vedtak.PermanentStans, "2027-02-03")), "uavklart", []string{"/fravaer"}},
		{"kommunens ending before any possible frist", "it is inside", standard, e2("2027-03-01", utenFrist("2027-02-02"), avsluttet(avslutning.Helse, "2027-02-02", "")), "helse 2027-02-02 kommune", nil},
		{"kommunens ending after the first possible frist", "it may be outside", standard, e2("2027-03-01", utenFrist("2027-02-02"), avsluttet(avslutning.Helse, "2027-02-03", "")), "uavklart", []string{"/fravaer"}},
		{"the vedtak has no day, the frist has passed", "no frist in NIR without a vedtak on per", standard, e2("2027-03-01", func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato = 0 }), "uavklart", []string{"/vedtak/0/vedtaksdato"}},
		{"the sluttmål has no day, the frist has passed", "no frist in NIR without a sluttmål on per", standard, e2("2027-03-01", func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal[0].Fra = 0 }), "uavklart", []string{"/sluttmaal/0/fra"}},
		{"neither has a day, the frist runs", "it has not passed", standard, e2("2027-02-02", func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato, g.Sluttmaal[0].Fra = 0, 0 }), "ingen", nil},
		{"forlengelse without a day, the first frist has passed", "it may be known on per or not", standard, e2("2027-03-01", vedtatt(vedtak.Forlengelse, ""), frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2027-02-02") }), "uavklart", []string{"/vedtak/1/vedtaksdato"}},
		{"forlengelse without a day, the first frist runs", "either way it runs", standard, e2("2027-02-02", vedtatt(vedtak.Forlengelse, ""), frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2027-02-02") }), "ingen", nil},
		{"forlengelse without a day, stans before it", "the earliest stands", standard, e2("2027-03-01", vedtatt(vedtak.Forlengelse, ""), vedtatt(vedtak.PermanentStans, "2027-02-02"), frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2027-02-02") }), "permanent-stans 2027-02-02 regelmotor", nil},
		{"forlengelse marked, a deleted ending without a day", "the mark may be NIR's own", standard, e2("2027-03-01", vedtatt(vedtak.Forlengelse, "2027-02-01"), trukket, rad(avslutning.Avslutning{Kode: avslutning.Helse, Slettet: true}), frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2027-02-02") }), "uavklart", []string{"/avslutninger/0/dato"}},
		{"forlengelse marked by NIR at an ending", "the mark takes nothing back", standard, e2("2027-03-01", vedtatt(vedtak.Forlengelse, "2027-02-01"), trukket, rad(avslutning.Avslutning{Kode: avslutning.Helse, Dato: d("2027-02-10"), Slettet: true}), frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2027-02-02") }), "ingen", nil},
		{"a row on the frist, forlengelse without a day", "it may be taken back", standard, e2("2027-03-01", lukket(avslutning.IkkeRegistrert, "2027-02-02"), vedtatt(vedtak.Forlengelse, ""), frist("2028-02-02")), "uavklart", []string{"/vedtak/1/vedtaksdato"}},
		{"a row on the frist, forlengelse, frist not known", "it may be taken back", standard, e2("2027-03-01", lukket(avslutning.IkkeRegistrert, "2027-02-02"), vedtatt(vedtak.Forlengelse, "2027-02-20"), utenFrist("2027-02-02")), "uavklart", []string{"/fravaer"}},
		{"a row on the frist, frist not known", "taken as it is", standard, e2("2027-03-01", lukket(avslutning.IkkeRegistrert, "2027-02-02"), utenFrist("2027-02-02")), "ikke-registrert 2027-02-02 regelmotor", nil},
		{"a row on the frist that may be taken back, stans before it", "the earliest stands", standard, e2("2027-03-01", lukket(avslutning.IkkeRegistrert, "2027-02-02"), vedtatt(vedtak.Forlengelse, ""), frist("2028-02-02"), vedtatt(vedtak.PermanentStans, "2027-02-02")), "permanent-stans 2027-02-02 regelmotor", nil},

		{"the two years are not known, no vedtak", "they may have passed", standard, uten("2026-07-01", utenBotid), "uavklart", []string{"/bosettinger"}},
		{"the two years are not known, both registered", "they do not matter", standard, e2("2026-07-01", utenBotid), "ingen", nil},
		{"the two years are not known, no sluttmål", "they may have passed", standard, e2("2026-07-01", utenBotid, utenMaal), "uavklart", []string{"/bosettinger"}},
		{"the oppstartsfrist is not known, T40 tre-maaneder", "it may have passed", t40, uten("2026-07-01", func(g *avslutning.RegelmotorGrunnlag) { g.Oppstart = ukjent("krav") }), "uavklart", []string{"/krav"}},
		{"the two years have passed, vedtak without a day", "it may be later than per", standard, e2("2027-12-01", frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato = 0 }), "uavklart", []string{"/vedtak/0/vedtaksdato"}},
		{"the two years have passed, sluttmål without a day", "it may be later than per", standard, e2("2027-12-01", frist("2028-02-02"), func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal[0].Fra = 0 }), "uavklart", []string{"/sluttmaal/0/fra"}},
		{"the two years have passed, sluttmål without a day beside one with", "one is enough", standard, e2("2027-12-01", frist("2028-02-02"), maal("")), "ingen", nil},
		{"the two years have passed, vedtak without a day, no sluttmål", "one is missing in any case", standard, e2("2027-12-01", utenMaal, func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato = 0 }), "utgaatt-oppstartsfrist 2027-11-30 regelmotor", nil},

		{"the kategori is not known, no vedtak", "it may be lost", standard, uten("2026-07-01", tapt(false)), "uavklart", []string{"/bosettinger"}},
		{"the kategori is not known, deltakelse innvilget", "§ 9 tredje ledd", standard, e2("2026-07-01", tapt(false)), "ingen", nil},
		{"the kategori is not known, the permit may be withdrawn", "that ends the programme too", standard, e2("2026-07-01", tapt(true)), "uavklart", []string{"/bosettinger"}},
		{"the kategori is lost, vedtak without a day", "it may be later than per", standard, e2("2026-07-01", mistet("2026-06-01", false), func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato = 0 }), "uavklart", []string{"/vedtak/0/vedtaksdato"}},
		{"the permit is withdrawn, a vedtak without a day", "it may open the ordning again", standard, e2("2026-07-01", mistet("2026-06-01", true), deltakelse("", "", "")), "uavklart", []string{"/vedtak/1/vedtaksdato"}},

		{"bortfall, deltakelse without a day", "it may be from before", standard, uten("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), deltakelse("", "2026-06-15", "")), "uavklart", []string{"/vedtak/1/vedtaksdato"}},
		{"bortfall, one deltakelse from before and one without a day", "from before is enough", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), deltakelse("", "2026-06-15", "")), "ingen", nil},
		{"declined, deltakelse without a day", "it may open the ordning again", standard, uten("2026-07-01", vedtatt(vedtak.Avvist, "2026-06-01"), deltakelse("", "2026-06-15", "")), "uavklart", []string{"/vedtak/1/vedtaksdato"}},
		{"declined, one later deltakelse and one without a day", "one is enough", standard, uten("2026-09-01", vedtatt(vedtak.Avvist, "2026-06-01"), deltakelse("", "2026-06-15", ""), deltakelse("2026-07-01", "2026-07-15", "")), "ingen", nil},
		{"moved, deltakelse without a day", "it may be from before or after", standard, uten("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("", "2026-02-02", "")), "uavklart", []string{"/vedtak/0/vedtaksdato"}},
		{"moved, taken up, and one without a day", "taken up is enough", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("2026-09-10", "", ""), deltakelse("", "", "")), "ingen", nil},
		{"moved, taken up, the one from before without a day", "it does not stand, and the history cannot tell", standard, uten("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("2026-09-10", "", ""), deltakelse("", "", ""), maal("2026-01-15"), frist("2027-09-14")), "ingen", nil},
		{"decided ahead, kommune of the event not given", "elsewhere or not", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("2026-08-20", "2026-09-01", "0301")), "uavklart", []string{"/folkeregister/0/kommune"}},
		{"decided ahead, kommune of the vedtak not given", "elsewhere or not", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-08-20", "2026-09-01", "")), "uavklart", []string{"/vedtak/1/kommune"}},
		{"decided ahead by the kommune moved to, start not given", "after the move or before", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-08-20", "", "0301")), "uavklart", []string{"/vedtak/1/startdato"}},
		{"decided ahead by the kommune moved from, start not given", "not elsewhere", standard, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", "0301"), deltakelse("2026-08-20", "", "4648")), "flyttet 2026-09-01 regelmotor", nil},
		{"decided ahead, kommune not given, T65 avsluttet", "it stands in any case", t65, e2("2026-10-01", meldt(kategori.Flyttet, "2026-09-01", ""), deltakelse("2026-08-20", "2026-09-01", "0301")), "flyttet 2026-09-01 regelmotor", nil},
		{"a registered move, a vedtak without a day", "it may take the programme up", standard, e2("2026-10-01", lukket(avslutning.Flyttet, "2026-09-01"), deltakelse("", "2026-09-14", "")), "uavklart", []string{"/vedtak/1/vedtaksdato"}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			s := kjoer(norge(r.les), &r.g)
			assert.Equal(t, r.vil, s.gjeldende(), r.fordi)
			assert.ElementsMatch(t, r.mangler, s.mangler, r.fordi)
			if r.vil == "uavklart" {
				assert.Equal(t, avslutning.Linje{}, s.Gjeldende)
			}
		})
	}
}
