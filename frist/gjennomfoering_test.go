package frist_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

func utenSlutt(v vedtak.Type, fra string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: v, Permisjonstype: vedtak.Omsorg, Startdato: d(fra)})
}

func ferdig(dato string) hendelse {
	return func(dl *deltaker) { dl.Avslutninger = append(dl.Avslutninger, frist.Avslutning{Dato: d(dato)}) }
}

func slettet(dato string) hendelse {
	return func(dl *deltaker) {
		dl.Avslutninger = append(dl.Avslutninger, frist.Avslutning{Dato: d(dato), Slettet: true})
	}
}

func ikkeGjeldende(v vedtak.Vedtak) hendelse {
	v.IkkeGjeldende = true
	return vedtakOm(v)
}

// What leaves the frist open, and what does not though something is missing.
func TestUavklart(t *testing.T) {
	t38 := func(l *lesemaate) { l.T38 = true }
	plan := vedtak.Vedtak{Type: vedtak.Integreringsplan, FastsattVarighet: 18}
	for _, r := range []struct {
		navn, fordi, kilde string
		velg               func(*lesemaate)
		deltaker           deltaker
		dato               string // empty: uavklart
		mangler            []string
	}{
		{
			"uten sluttmål", "NIR kan ikke regne ut fristen", "S0, S2", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, func(dl *deltaker) { dl.Sluttmaal = nil }), "",
			[]string{"/sluttmaal"},
		},
		{
			"uten vedtak", "fristen regnes fra vedtaket", "T21", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, func(dl *deltaker) { dl.Vedtak = nil }), "",
			[]string{"/vedtak"},
		},
		{
			"to sluttmål fra samme dag", "24 og 48 måneder", "T22", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, nyttMaal("2026-01-23", sluttmaal.Videregaaende2025)), "",
			[]string{"/sluttmaal/0/registrert", "/sluttmaal/1/registrert"},
		},
		{
			"sykdom uten slutt i programmet", "dagene kan ikke telles", "§ 10", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "")), "",
			[]string{"/fravaer/0/til"},
		},
		{
			"sykdom uten slutt fra fristen", "begynner på fristen", "hva som mangler: på eller før fristen", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, syk("2028-02-02", "")), "",
			[]string{"/fravaer/0/til"},
		},
		{
			"sykdom uten slutt etter fristen", "begynner etter fristen", "hva som mangler: på eller før fristen", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, syk("2028-02-03", "")), "2028-02-02", nil,
		},
		{
			"sykdom uten slutt etter fristen, alt fra start", "da teller den", "T18", t18,
			program("2026-02-02", sluttmaal.Arbeid2026, syk("2028-02-03", "")), "",
			[]string{"/fravaer/0/til"},
		},
		{
			"sykdom uten slutt i forlengelsen", "tillegget tar fristen forbi", "T18", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, elleveSyk, syk("2028-02-17", "")), "",
			[]string{"/fravaer/1/til"},
		},
		{
			"ferie uten slutt", "ferie fjerner dager", "T12", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, ferie("2026-07-06", "")), "",
			[]string{"/fravaer/0/til"},
		},
		{
			"ugyldig uten slutt", "verken teller eller fjerner", "T12", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, borte(fravaer.Ugyldig, "2026-07-06", "")), "2028-02-02", nil,
		},
		{
			"permisjon uten slutt", "§ 19", "en permisjon skal ha sluttdato", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, utenSlutt(vedtak.Permisjon, "2026-06-01")), "",
			[]string{"/vedtak/1/sluttdato"},
		},
		{
			"stans uten slutt", "ingen virkning på fristen", "T14", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, utenSlutt(vedtak.MidlertidigStans, "2026-06-01")), "2028-02-02", nil,
		},
		{
			"stans uten slutt som fryser", "dagene kan ikke telles", "T14 fryser", t14,
			program("2026-02-02", sluttmaal.Arbeid2026, utenSlutt(vedtak.MidlertidigStans, "2026-06-01")), "",
			[]string{"/vedtak/1/sluttdato"},
		},
		{
			"to registreringer uten slutt", "begge er med", "hva som mangler", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", ""), syk("2026-09-01", ""), syk("2029-09-01", "")), "",
			[]string{"/fravaer/0/til", "/fravaer/1/til"},
		},
		{
			"forlengelse uten vedtaksdato", "datoen har ingen virkning", "T38 ja", somStandard,
			program("2025-09-01", sluttmaal.Arbeid, forlenget("", 12)), "2028-09-01", nil,
		},
		{
			"forlengelse uten vedtaksdato, T38 nei", "vedtatt før eller etter 2026", "T38 nei", t38,
			program("2025-09-01", sluttmaal.Arbeid, forlenget("", 12)), "",
			[]string{"/vedtak/1/vedtaksdato"},
		},
		{
			"forlengelse uten vedtaksdato, nytt program", "T38 gjelder gamle program", "T38 nei", t38,
			program("2026-02-02", sluttmaal.Videregaaende2025, forlenget("", 12)), "2031-02-02", nil,
		},
		{
			"to planer, én uten dato", "den kan være den nyeste", "T19", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-03-01", 12), vedtakOm(plan)), "",
			[]string{"/vedtak/2/vedtaksdato"},
		},
		{
			"to planer uten dato", "det kan ikke sies hvilken som er den nyeste", "T19", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("", 12), vedtakOm(plan)), "",
			[]string{"/vedtak/2/vedtaksdato", "/vedtak/1/vedtaksdato"},
		},
		{
			"to planer fra samme dag", "den som ble registrert sist, må oppgis", "T19", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-03-01", 12), fastsatt("2026-03-01", 18)), "",
			[]string{"/vedtak/2/registrert", "/vedtak/1/registrert"},
		},
		{
			"to planer fra samme dag, den ene registrert senere", "den nyeste", "T19", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-03-01", 12), vedtakOm(vedtak.Vedtak{
				Rekke: lov.Rekke{Registrert: d("2026-03-02")}, Type: vedtak.Integreringsplan, Vedtaksdato: d("2026-03-01"), FastsattVarighet: 18,
			})), "2027-08-02", nil,
		},
		{
			"to like planer uten dato", "de sier det samme", "T19", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("", 18), fastsatt("", 18)), "2027-08-02", nil,
		},
		{
			"en plan uten dato ved siden av en avslått", "bare innvilget vedtak", "T19", somStandard,
			program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("", 18), vedtakOm(med(plan, func(v *vedtak.Vedtak) { v.FastsattVarighet, v.Resultat = 12, vedtak.Avslag }))), "2027-08-02", nil,
		},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			require.NotEmpty(t, r.kilde)
			l := standard()
			r.velg(&l)
			var sp lov.Spor
			fikk := r.deltaker.produksjon(&l, &sp)
			assert.Equal(t, r.mangler, stier(fikk.Mangler), r.fordi)
			assert.Equal(t, d(r.dato), fikk.Dato, r.fordi)
			assert.Equal(t, r.dato != "", fikk.Utfall == lov.Oppfylt)
			if r.dato == "" {
				assert.Equal(t, lov.Uavklart, fikk.Utfall)
				assert.Equal(t, frist.UkjentTilstand, fikk.Tilstand)
			}
			uten := r.deltaker.produksjon(&l, nil)
			assert.Equal(t, fikk.Dato, uten.Dato)
			assert.Equal(t, fikk.Mangler, uten.Mangler)
		})
	}
}

// The months: forlengelse (T11), fixed length (T19), and vedtak that do not count.
func TestMaaneder(t *testing.T) {
	forl := func(m uint8) vedtak.Vedtak {
		return vedtak.Vedtak{Type: vedtak.Forlengelse, Vedtaksdato: d("2028-06-01"), Maaneder: m}
	}
	for _, r := range []struct {
		navn, fordi, kilde string
		velg               func(*lesemaate)
		deltaker           deltaker
		maaneder, forl     int
		dato               string
	}{
		{"ingen forlengelse", "§ 14 fjerde ledd", "T11", t11, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025), 36, 0, "2029-02-02"},
		{"uten lengde", "lengden er da det lengste", "T11", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl(0))), 36, 12, "2030-02-02"},
		{"fire måneder", "det vedtaket sier", "T11", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl(4))), 36, 4, "2029-06-02"},
		{"fire måneder, alltid maksimum", "det lengste", "T11", t11, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl(4))), 36, 12, "2030-02-02"},
		{"fire og fem", "flere legges sammen", "T11", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl(4)), vedtakOm(forl(5))), 36, 9, "2029-11-02"},
		{"tretten", "høyst det lengste", "T11", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl(13))), 36, 12, "2030-02-02"},
		{"åtte og åtte", "høyst det lengste", "T11", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl(8)), vedtakOm(forl(8))), 36, 12, "2030-02-02"},
		{"på et sluttmål uten", "§ 13 tredje ledd andre punktum", "T11", t11, program("2026-02-02", sluttmaal.ArbeidVgs2026, vedtakOm(forl(6))), 12, 0, "2027-02-02"},
		{"avslått", "et avslag gir ingenting", "§ 46", t11, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(med(forl(6), func(v *vedtak.Vedtak) { v.Resultat = vedtak.Avslag }))), 36, 0, "2029-02-02"},
		{"annen ordning", "programmet", "§ 14", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(med(forl(6), func(v *vedtak.Vedtak) { v.Ordning = vedtak.Norsk }))), 36, 0, "2029-02-02"},
		{"ikke gjeldende", "satt ut av kraft", "NIR", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, ikkeGjeldende(forl(6))), 36, 0, "2029-02-02"},
		{"ikke gjeldende etter avslutning", "merket er NIRs eget", "S0", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, ikkeGjeldende(forl(6)), slettet("2028-08-01")), 36, 6, "2029-08-02"},
		{"fastsatt kortere", "§ 15: varigheten fastsettes i planen", "T19", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-02-10", 18)), 18, 0, "2027-08-02"},
		{"fastsatt lik det lengste", "inntil", "T19", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-02-10", 24)), 24, 0, "2028-02-02"},
		{"fastsatt lengre", "høyst det lengste", "T19", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-02-10", 30)), 24, 0, "2028-02-02"},
		{"den nyeste planen", "den nyeste gjelder, også når den er lengre", "T19", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2027-01-10", 20), fastsatt("2026-02-10", 18)), 20, 0, "2027-10-02"},
		{"plan og forlengelse", "forlengelsen legges til", "T19", somStandard, program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, fastsatt("2026-02-10", 24), vedtakOm(forl(6))), 24, 6, "2028-08-02"},
		{"plan på vedtaket om deltakelse", "innvilget vedtak som har en", "T19", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, func(dl *deltaker) { dl.Vedtak[0].FastsattVarighet = 18 }), 18, 0, "2027-08-02"},
		{"plan for norsk", "programmet", "T19", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, vedtakOm(vedtak.Vedtak{Type: vedtak.Integreringsplan, Ordning: vedtak.Norsk, FastsattVarighet: 6})), 24, 0, "2028-02-02"},
		{"plan som ikke gjelder", "satt ut av kraft", "NIR", somStandard, program("2026-02-02", sluttmaal.Arbeid2026, ikkeGjeldende(vedtak.Vedtak{Type: vedtak.Integreringsplan, FastsattVarighet: 6})), 24, 0, "2028-02-02"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			require.NotEmpty(t, r.kilde)
			l := standard()
			r.velg(&l)
			fikk := r.deltaker.produksjon(&l, nil)
			assert.Equal(t, r.maaneder, fikk.Maaneder, r.fordi)
			assert.Equal(t, r.forl, fikk.Forlengelse, r.fordi)
			assert.Equal(t, r.dato, fikk.Dato.String(), r.fordi)
			assert.Equal(t, fikk.Dato, fikk.Grunnfrist)
			assert.Equal(t, d("2026-02-02"), fikk.Startdato)
			assert.Equal(t, r.deltaker.Sluttmaal[0].Kode, fikk.Sluttmaal)
			vil := r.deltaker.regnUt(&l)
			assert.Equal(t, r.dato, vil.Dato.String(), "fasiten")
		})
	}
}

// How the frist 2 February 2028 stands.
func TestTilstand(t *testing.T) {
	t43 := func(l *lesemaate) { l.T43 = true }
	udatert := func(dl *deltaker) { dl.Avslutninger = append(dl.Avslutninger, frist.Avslutning{}) }
	udatertSlettet := func(dl *deltaker) { dl.Avslutninger = append(dl.Avslutninger, frist.Avslutning{Slettet: true}) }
	for _, r := range []struct {
		navn, fordi string
		velg        func(*lesemaate)
		per         string
		hva         []hendelse
		vil         frist.Tilstand
		overholdt   string
		mangler     []string
		brukt       bool // T43
	}{
		{"dagen før", "fristen er ikke kommet", somStandard, "2028-02-01", nil, frist.Loeper, "", nil, false},
		{"på dagen", "T43: utløpt dagen etter", somStandard, "2028-02-02", nil, frist.Loeper, "", nil, true},
		{"på dagen, utløpt på dagen", "T43 paa-dagen", t43, "2028-02-02", nil, frist.Utloept, "", nil, true},
		{"dagen før, utløpt på dagen", "T43 paa-dagen", t43, "2028-02-01", nil, frist.Loeper, "", nil, false},
		{"dagen etter", "T43", somStandard, "2028-02-03", nil, frist.Utloept, "", nil, false},
		{"avsluttet på fristen", "på eller før", somStandard, "2028-02-03", []hendelse{ferdig("2028-02-02")}, frist.Overholdt, "2028-02-02", nil, false},
		{"avsluttet før", "på eller før; også når avslutningen er etter per", somStandard, "2026-07-01", []hendelse{ferdig("2027-06-15")}, frist.Overholdt, "2027-06-15", nil, false},
		{"avsluttet dagen etter", "etter fristen er ikke innenfor", somStandard, "2028-03-01", []hendelse{ferdig("2028-02-03")}, frist.Utloept, "", nil, false},
		{"avsluttet etter, per før", "fristen løper ennå", somStandard, "2027-01-01", []hendelse{ferdig("2028-02-03")}, frist.Loeper, "", nil, false},
		{"slettet", "en slettet avslutning teller ikke", somStandard, "2028-02-03", []hendelse{slettet("2027-06-15")}, frist.Utloept, "", nil, false},
		{"to avslutninger", "den tidligste", somStandard, "2028-02-03", []hendelse{ferdig("2027-08-15"), ferdig("2027-06-15"), ferdig("2027-09-15")}, frist.Overholdt, "2027-06-15", nil, false},
		{"udatert", "den kan ligge innenfor", somStandard, "2028-02-03", []hendelse{udatert}, frist.UkjentTilstand, "", []string{"/avslutninger/0/dato"}, false},
		{"udatert på dagen", "den kan ligge innenfor", somStandard, "2028-02-02", []hendelse{ferdig("2029-01-01"), udatert}, frist.UkjentTilstand, "", []string{"/avslutninger/1/dato"}, true},
		{"udatert og en innenfor", "overholdt uansett", somStandard, "2028-02-03", []hendelse{udatert, ferdig("2028-02-02")}, frist.Overholdt, "2028-02-02", nil, false},
		{"udatert og slettet", "en slettet avslutning teller ikke", somStandard, "2028-02-03", []hendelse{udatertSlettet}, frist.Utloept, "", nil, false},
		{"avsluttet på dagen, per på dagen", "overholdt", somStandard, "2028-02-02", []hendelse{ferdig("2028-02-02")}, frist.Overholdt, "2028-02-02", nil, false},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			dl := program("2026-02-02", sluttmaal.Arbeid2026, r.hva...)
			dl.Per = d(r.per)
			l := standard()
			r.velg(&l)
			var sp lov.Spor
			fikk := dl.produksjon(&l, &sp)
			assert.Equal(t, lov.Oppfylt, fikk.Utfall)
			assert.Equal(t, r.vil.String(), fikk.Tilstand.String(), r.fordi)
			assert.Equal(t, d(r.overholdt), fikk.OverholdtDato)
			assert.Equal(t, r.mangler, stier(fikk.Mangler))
			assert.Equal(t, r.brukt, fikk.Tolkninger.Har(43))
			siste := ""
			for st := range sp.Alle() {
				siste = st.Regel.ID + " " + st.Utfall.String()
			}
			assert.Equal(t, map[frist.Tilstand]string{
				frist.Loeper: "frist/tilstand oppfylt", frist.Utloept: "frist/tilstand ikke-oppfylt", frist.Overholdt: "frist/overholdt oppfylt",
				frist.UkjentTilstand: "frist/gjennomfoering-uten-tillegg beregnet",
			}[r.vil], siste)
		})
	}
}

func TestTilstandTekst(t *testing.T) {
	for vil, tilstand := range map[string]frist.Tilstand{
		"loeper": frist.Loeper, "overholdt": frist.Overholdt, "utloept": frist.Utloept, "gjelder-ikke": frist.GjelderIkke,
	} {
		assert.Equal(t, vil, tilstand.String())
	}
	assert.Empty(t, frist.UkjentTilstand.String())
	assert.Empty(t, (frist.GjelderIkke + 1).String())
}

func TestIgjenTilTerskel(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		hva         []hendelse
		vil         string
	}{
		{"uten fravær", "ti virkedager endrer ingenting", nil, "10"},
		{"ni og en halv", "10 – 9,5", []hendelse{syk("2026-06-01", "2026-06-11"), timer("2026-06-12", "2026-06-12", "3.75")}, "0.5"},
		{"ti", "10 – 10", []hendelse{tiSyk}, "0"},
		{"elleve", "terskelen er passert", []hendelse{elleveSyk}, "0"},
	} {
		require.NotEmpty(t, r.fordi)
		dl := program("2026-02-02", sluttmaal.Arbeid2026, r.hva...)
		l := standard()
		fikk := dl.produksjon(&l, nil)
		assert.Equal(t, r.vil, string(lov.AppendMillionter(nil, fikk.IgjenTilTerskel())), r.navn)
		assert.Equal(t, 10, fikk.Terskel)
	}
}

// Absence outside the ten is shown, added or not, inside the frist and less ferie.
func TestUtenfor(t *testing.T) {
	dl := program("2026-02-02", sluttmaal.Arbeid2026,
		borte(fravaer.EtterFoedselspermisjon, "2026-10-05", "2026-10-09"), ferie("2026-10-09", "2026-10-09"), borte(fravaer.EtterFoedselspermisjon, "2028-02-02", "2028-02-04"))
	l := standard()
	assert.Equal(t, 5, dl.produksjon(&l, nil).Utenfor, "4 + 1 virkedag fram til 2. februar 2028")
	l.T13 = fravaer.EtterFoedselAlltid
	fikk := dl.produksjon(&l, nil)
	assert.Equal(t, 7, fikk.Utenfor, "tillegget tar inn 3. og 4. februar")
	assert.Equal(t, 7, fikk.Tillegg)
	assert.Equal(t, int64(0), fikk.Virkedager)
	assert.Equal(t, "2028-02-11", fikk.Dato.String(), "3., 4., 7.–11. februar")
}

// What an avslutning without a day may have set aside is not known.
func TestUdatertAvslutning(t *testing.T) {
	udatert := func(dl *deltaker) { dl.Avslutninger = append(dl.Avslutninger, frist.Avslutning{Slettet: true}) }
	forl := vedtak.Vedtak{Type: vedtak.Forlengelse, Vedtaksdato: d("2028-06-01"), Sluttdato: d("2029-06-01"), Maaneder: 6}
	for _, r := range []struct {
		navn, fordi string
		deltaker    deltaker
		dato        string
	}{
		{"forlengelse", "avslutningen kan ligge i perioden", program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, ikkeGjeldende(forl), udatert), ""},
		{"forlengelse som gjelder", "den er ikke satt ut av kraft", program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, vedtakOm(forl), udatert), "2029-08-02"},
		{"forlengelse uten avslutning", "ingenting kan ha satt merket", program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, ikkeGjeldende(forl)), "2029-02-02"},
		{"plan", "avslutningen kan ligge i perioden", program("2026-02-02", sluttmaal.Arbeid2026, ikkeGjeldende(vedtak.Vedtak{Type: vedtak.Integreringsplan, FastsattVarighet: 12}), udatert), ""},
		{"permisjon", "avslutningen kan ligge i perioden", program("2026-02-02", sluttmaal.Arbeid2026, ikkeGjeldende(vedtak.Vedtak{Type: vedtak.Permisjon, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-15")}), udatert), ""},
		{"permisjon etter fristen", "den teller uansett ikke", program("2026-02-02", sluttmaal.Arbeid2026, ikkeGjeldende(vedtak.Vedtak{Type: vedtak.Permisjon, Startdato: d("2028-06-01"), Sluttdato: d("2028-06-15")}), udatert), "2028-02-02"},
	} {
		require.NotEmpty(t, r.fordi)
		l := standard()
		fikk := r.deltaker.produksjon(&l, nil)
		assert.Equal(t, d(r.dato), fikk.Dato, r.navn)
		if r.dato == "" {
			assert.Equal(t, []string{"/avslutninger/0/dato"}, stier(fikk.Mangler), r.navn)
		}
	}
}

// A table without a version for the law date leaves its step out of the trace and the answer as it is.
func TestTomTabell(t *testing.T) {
	dl := program("2026-02-02", sluttmaal.DelerAvVideregaaende2025, elleveSyk, forlenget("2028-06-01", 6), fastsatt("2026-03-01", 24), stans("2026-09-07", "2026-09-11"))
	l := standard()
	vil := dl.produksjon(&l, nil)
	_, _, rr, _ := l.regler()
	for _, tabell := range []*lov.Lover[lov.Ord]{&rr.Forlengelse, &rr.Avslutning, &rr.Virkedager, &rr.Plan, &rr.Stans} {
		*tabell = lov.Lover[lov.Ord]{}
	}
	var sp lov.Spor
	var m lov.Mangler
	g := frist.GjennomfoeringGrunnlag{Per: dl.Per, Lovdato: dl.Lovdato, Anker: vil.Anker, Varighet: vil.Varighet, Vedtak: dl.Vedtak, Fravaer: vil.Utlegg}
	fikk := rr.Gjennomfoering(&g, &m, &sp)
	assert.Equal(t, vil.Dato, fikk.Dato)
	var ider []string
	for st := range sp.Alle() {
		ider = append(ider, st.Regel.ID)
	}
	assert.Equal(t, []string{"frist/grunnfrist", "fravaer/talt", "frist/terskel-fravaer", "frist/terskel-fri-og-permisjon"}, ider)

	// Nor does the rule answer without a version of the ten.
	rr.Permisjon.Versjoner = nil
	assert.Equal(t, lov.Uavklart, rr.Gjennomfoering(&g, &m, nil).Utfall)
	rr.Fravaer = lov.Lover[lov.Tall]{}
	assert.Equal(t, lov.Uavklart, rr.Gjennomfoering(&g, &m, nil).Utfall)
}

// A law date before the provisions gives no answer.
func TestFoerLoven(t *testing.T) {
	dl := program("2026-02-02", sluttmaal.Arbeid2026)
	dl.Lovdato = d("2020-12-31")
	l := standard()
	var sp lov.Spor
	fikk := dl.produksjon(&l, &sp)
	assert.Equal(t, lov.Uavklart, fikk.Utfall)
	assert.Zero(t, fikk.Dato)
}

// The end of the calendar is the last day there is: a frist is never carried past it. (No document that is read has such days.)
func TestKalenderensSlutt(t *testing.T) {
	dl := program("2026-02-02", sluttmaal.FagOgYrkesopplaering2025)
	dl.Vedtak[0].Startdato = dag(2190, 1, 1)
	dl.Fravaer = []fravaer.Fravaer{{Type: fravaer.EgenSykdom, Fra: dag(2190, 1, 1), Til: dag(2200, 12, 31)}}
	for _, velg := range []func(*lesemaate){somStandard, t03, t05, begge(t03, t05)} {
		l := standard()
		velg(&l)
		fikk := dl.produksjon(&l, nil)
		assert.Equal(t, lov.Oppfylt, fikk.Utfall)
		assert.Equal(t, "2200-12-31", fikk.Dato.String())
	}
}

// The law before 2026 holds to the last day of the calendar, Wednesday 31 December 2200.
func TestGammelRegelTilKalenderensSlutt(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		velg        func(*lesemaate)
		deltaker    deltaker
	}{
		{"T17", "permisjon er lagt til fra første dag: én dag", func(l *lesemaate) { l.T17 = true }, program("2024-02-05", sluttmaal.Arbeid, paa("2025-07-01"), func(dl *deltaker) {
			perm("", "")(dl)
			dl.Vedtak[1].Startdato, dl.Vedtak[1].Sluttdato = dag(2200, 12, 31), dag(2200, 12, 31)
		})},
		{"T09", "15.–19., 22.–24. og 29.–31. desember er elleve: én over ti", func(l *lesemaate) { l.T09 = true }, program("2024-02-05", sluttmaal.Arbeid, paa("2025-07-01"), sykTilSlutt)},
		{"T09, introduksjonsloven", "likeså etter loven av 2026", func(l *lesemaate) { l.T09 = true }, introprogram("2019-08-19", "2026-07-01", sykTilSlutt)},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			r.deltaker.Vedtak[0].Startdato = dag(2198, 12, 31) // + 24 months: the last day
			l := standard()
			r.velg(&l)
			assert.Equal(t, 1, r.deltaker.produksjon(&l, nil).Tillegg, r.fordi)
		})
	}
}

func sykTilSlutt(dl *deltaker) {
	dl.Fravaer = []fravaer.Fravaer{{Type: fravaer.EgenSykdom, Fra: dag(2200, 12, 15), Til: dag(2200, 12, 31)}}
}
