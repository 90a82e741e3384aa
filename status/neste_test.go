package status_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// endring is a change in one line.
func endring(e *status.Endring) string {
	return strings.Join([]string{dag(e.Dato), e.Hva.String(), e.Frist.String(), e.Fra.String(), "→", e.Til.String(), e.Aarsak.String()}, " ")
}

type tilstand = status.Tilstand

// Each kind of change and its cause.
func TestEndringer(t *testing.T) {
	rop := func(v status.Visning, s status.Status) tilstand {
		return tilstand{Kategori: kategori.RettOgPlikt, Visning: v, Status: s}
	}
	slutt := func(x tilstand, k avslutning.Kode, dato string, av avslutning.RegistrertAv) tilstand {
		x.Avslutning, x.AvsluttetDato, x.AvsluttetAv = k, d(dato), av
		return x
	}
	fristen := func(i int, x tilstand, til frist.Tilstand, dato string) tilstand {
		x.Frister[i] = status.Fristtilstand{Tilstand: til, Dato: d(dato)}
		return x
	}
	const dagen = "2026-05-02"
	program := rop(status.Gjeldende, status.DeltarIOrdning)
	for _, l := range []struct {
		navn, fordi string
		foer, etter tilstand
		grunn       kategori.Endringsgrunn
		vil         []string
	}{
		{"ingenting", "to like tilstander", program, program, 0, nil},
		{"ingenting, selv om tabellen endres", "§ 9 tredje ledd", program, program, kategori.GrunnToAar, nil},
		{"to år", "§ 8 første ledd tredje punktum; NIR: utgått oppstartsfrist", rop(status.Gjeldende, status.KategoriBeregnet), slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.UtgaattOppstartsfrist, "2026-05-01", avslutning.Regelmotor), kategori.GrunnToAar, []string{
			"2026-05-02 kategori  rett-og-plikt gjeldende → rett-og-plikt ikke-gjeldende to-aar-passert",
			"2026-05-02 status  kategori-beregnet → avsluttet nir-lukker",
			"2026-05-02 avslutning   → utgaatt-oppstartsfrist 2026-05-01 nir-lukker",
		}},
		{"fristen er ute", "§ 18 a andre ledd", fristen(2, program, frist.Loeper, "2026-05-01"), fristen(2, slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.IkkeRegistrert, "2026-05-01", avslutning.Regelmotor), frist.Utloept, "2026-05-01"), 0, []string{
			"2026-05-02 kategori  rett-og-plikt gjeldende → rett-og-plikt ikke-gjeldende nir-lukker",
			"2026-05-02 status  deltar-i-ordning → avsluttet nir-lukker",
			"2026-05-02 frist gjennomfoering loeper 2026-05-01 → utloept 2026-05-01 frist-utloept",
			"2026-05-02 avslutning   → ikke-registrert 2026-05-01 nir-lukker",
		}},
		{"fristen er ute den dagen to år er gått", "i et program er de to årene uten betydning", program, slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.IkkeRegistrert, "2026-05-01", avslutning.Regelmotor), kategori.GrunnToAar, []string{
			"2026-05-02 kategori  rett-og-plikt gjeldende → rett-og-plikt ikke-gjeldende nir-lukker",
			"2026-05-02 status  deltar-i-ordning → avsluttet nir-lukker",
			"2026-05-02 avslutning   → ikke-registrert 2026-05-01 nir-lukker",
		}},
		{"kommunens avslutning", "som registrert", program, slutt(rop(status.Gjeldende, status.Avsluttet), avslutning.Arbeid, dagen, avslutning.Kommune), 0, []string{
			"2026-05-02 status  deltar-i-ordning → avsluttet avsluttes",
			"2026-05-02 avslutning   → arbeid 2026-05-02 avsluttes",
		}},
		{"dagen etter kommunens avslutning", "dagen for en hendelse er den siste", slutt(rop(status.Gjeldende, status.Avsluttet), avslutning.Arbeid, "2026-05-01", avslutning.Kommune), slutt(rop(status.Gjennomfoert, status.Avsluttet), avslutning.Arbeid, "2026-05-01", avslutning.Kommune), 0, []string{
			"2026-05-02 kategori  rett-og-plikt gjeldende → rett-og-plikt gjennomfoert avsluttes",
		}},
		{"to dager etter en avslutning", "tabellen alene", slutt(rop(status.Gjeldende, status.Avsluttet), avslutning.BortfallArbeid, "2026-04-30", avslutning.Regelmotor), slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.BortfallArbeid, "2026-04-30", avslutning.Regelmotor), 0, []string{
			"2026-05-02 kategori  rett-og-plikt gjeldende → rett-og-plikt ikke-gjeldende annet",
		}},
		{"en annen avslutning", "Folkeregisteret", slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.IkkeRegistrert, "2026-04-01", avslutning.Regelmotor), slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.Arbeid, "2026-04-01", avslutning.Kommune), 0, []string{
			"2026-05-02 avslutning  ikke-registrert 2026-04-01 → arbeid 2026-04-01 avsluttes",
		}},
		{"åpnet igjen", "et senere vedtak", slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.BortfallArbeid, "2026-04-01", avslutning.Regelmotor), rop(status.Gjeldende, status.VedtakFattet), 0, []string{
			"2026-05-02 kategori  rett-og-plikt ikke-gjeldende → rett-og-plikt gjeldende gjenaapnes",
			"2026-05-02 status  avsluttet → vedtak-fattet gjenaapnes",
			"2026-05-02 avslutning  bortfall-arbeid 2026-04-01 →  gjenaapnes",
		}},
		{"vedtak fattes", "§ 12", rop(status.Gjeldende, status.KategoriBeregnet), rop(status.Gjeldende, status.VedtakFattet), 0, []string{"2026-05-02 status  kategori-beregnet → vedtak-fattet vedtak-fattes"}},
		{"programmet starter", "§ 12", rop(status.Gjeldende, status.VedtakFattet), program, 0, []string{"2026-05-02 status  vedtak-fattet → deltar-i-ordning vedtak-starter"}},
		{"permisjon begynner", "§ 17", program, rop(status.Gjeldende, status.Permisjon), 0, []string{"2026-05-02 status  deltar-i-ordning → permisjon permisjon-begynner"}},
		{"permisjon slutter", "§ 17", rop(status.Gjeldende, status.Permisjon), program, 0, []string{"2026-05-02 status  permisjon → deltar-i-ordning permisjon-slutter"}},
		{"stans begynner", "§ 18", rop(status.Gjeldende, status.Permisjon), rop(status.Gjeldende, status.MidlertidigStans), 0, []string{"2026-05-02 status  permisjon → midlertidig-stans stans-begynner"}},
		{"stans slutter", "§ 18", rop(status.Gjeldende, status.MidlertidigStans), program, 0, []string{"2026-05-02 status  midlertidig-stans → deltar-i-ordning stans-slutter"}},
		{"stans slutter i en permisjon", "§ 18", rop(status.Gjeldende, status.MidlertidigStans), rop(status.Gjeldende, status.Permisjon), 0, []string{"2026-05-02 status  midlertidig-stans → permisjon stans-slutter"}},
		{"status tapt", "ikke kjent hvorfor", program, rop(status.Gjeldende, status.KategoriBeregnet), 0, []string{"2026-05-02 status  deltar-i-ordning → kategori-beregnet annet"}},
		{"bosatt", "§ 8; § 12 andre ledd", tilstand{Kategori: kategori.Ingen, Visning: status.IkkeGjeldende, Status: status.KategoriBeregnet}, fristen(0, rop(status.Gjeldende, status.KategoriBeregnet), frist.Loeper, "2026-08-02"), kategori.GrunnBosatt, []string{
			"2026-05-02 kategori  ingen ikke-gjeldende → rett-og-plikt gjeldende bosatt",
			"2026-05-02 frist oppstart uavklart → loeper 2026-08-02 bosatt",
		}},
		{"bosatt den dagen vedtaket fattes", "§ 8 første ledd: det er bosettingen som gir kategorien", tilstand{Kategori: kategori.Ingen, Visning: status.IkkeGjeldende, Status: status.KategoriBeregnet}, rop(status.Gjeldende, status.VedtakFattet), kategori.GrunnBosatt, []string{
			"2026-05-02 kategori  ingen ikke-gjeldende → rett-og-plikt gjeldende bosatt",
			"2026-05-02 status  kategori-beregnet → vedtak-fattet vedtak-fattes",
		}},
		{"loven endres", "§ 37 c", tilstand{Kategori: kategori.Rett, Visning: status.Gjeldende}, tilstand{Kategori: kategori.RettOgPlikt, Visning: status.Gjeldende}, kategori.GrunnLovendring, []string{"2026-05-02 kategori  rett gjeldende → rett-og-plikt gjeldende lovendring"}},
		{"loven flytter en frist", "§ 76 første ledd, sak I-1: tabellen har ingen grunn", fristen(2, program, frist.Loeper, "2028-03-03"), nyLov(fristen(2, program, frist.Loeper, "2029-03-03")), 0, []string{
			"2026-05-02 frist gjennomfoering loeper 2028-03-03 → loeper 2029-03-03 lovendring",
		}},
		{"ingen bestemmelse lenger", "det er loven som gjør det uavklart, ikke opplysningene", fristen(2, program, frist.Loeper, "2028-03-03"), nyLov(fristen(2, program, frist.UkjentTilstand, "")), 0, []string{
			"2026-05-02 frist gjennomfoering loeper 2028-03-03 → uavklart lovendring",
		}},
		{"en grunn som ikke er i kodeverket", "ingen årsak svarer til den", program, rop(status.IkkeGjeldende, status.DeltarIOrdning), kategori.GrunnAlder + 1, []string{"2026-05-02 kategori  rett-og-plikt gjeldende → rett-og-plikt ikke-gjeldende annet"}},
		{"fristen faller bort", "tabellen", fristen(1, program, frist.Loeper, "2026-08-02"), fristen(1, program, frist.GjelderIkke, ""), kategori.GrunnFlyttet, []string{"2026-05-02 frist botid loeper 2026-08-02 → gjelder-ikke flyttet"}},
		{"fristen er ute, fra før ikke kjent", "ikke kjent hvorfor", fristen(1, program, frist.UkjentTilstand, "2026-05-01"), fristen(1, program, frist.Utloept, "2026-05-01"), 0, []string{"2026-05-02 frist botid uavklart 2026-05-01 → utloept 2026-05-01 avklart"}},
		{"fristen løper igjen", "ikke kjent hvorfor", fristen(1, program, frist.Loeper, "2026-05-01"), fristen(1, program, frist.Overholdt, "2026-05-01"), 0, []string{"2026-05-02 frist botid loeper 2026-05-01 → overholdt 2026-05-01 annet"}},
		{"ikke lenger avklart", "en opplysning mangler fra den dagen", fristen(2, slutt(rop(status.Gjeldende, status.DeltarIOrdning), 0, "", 0), frist.Loeper, "2028-02-02"), tilstand{AvslutningUavklart: true}, kategori.GrunnToAar, []string{
			"2026-05-02 kategori  rett-og-plikt gjeldende → uavklart ikke-lenger-avklart",
			"2026-05-02 status  deltar-i-ordning → uavklart ikke-lenger-avklart",
			"2026-05-02 frist gjennomfoering loeper 2028-02-02 → uavklart ikke-lenger-avklart",
			"2026-05-02 avslutning   → uavklart ikke-lenger-avklart",
		}},
		{"en avslutning er ikke lenger avklart", "en opplysning mangler fra den dagen", slutt(rop(status.Gjeldende, status.Avsluttet), avslutning.Arbeid, "2026-05-01", avslutning.Kommune), tilstand{Kategori: kategori.RettOgPlikt, Visning: status.Gjeldende, AvslutningUavklart: true}, 0, []string{
			"2026-05-02 status  avsluttet → uavklart ikke-lenger-avklart",
			"2026-05-02 avslutning  arbeid 2026-05-01 → uavklart ikke-lenger-avklart",
		}},
		{"avklart igjen", "det som mangler, har ikke lenger noe å si", tilstand{AvslutningUavklart: true}, fristen(2, program, frist.Loeper, "2028-02-02"), 0, []string{
			"2026-05-02 kategori  uavklart → rett-og-plikt gjeldende avklart",
			"2026-05-02 status  uavklart → deltar-i-ordning avklart",
			"2026-05-02 frist gjennomfoering uavklart → loeper 2028-02-02 avklart",
			"2026-05-02 avslutning  uavklart →  avklart",
		}},
		{"avklart, med en grunn i tabellen", "§ 8 fjerde ledd", tilstand{Status: status.KategoriBeregnet}, rop(status.IkkeGjeldende, status.KategoriBeregnet), kategori.GrunnArbeid, []string{"2026-05-02 kategori  uavklart → rett-og-plikt ikke-gjeldende arbeid"}},
		{"avsluttet dagen før, fra før ikke avklart", "NIR: utgått frist", tilstand{AvslutningUavklart: true}, slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.IkkeRegistrert, "2026-05-01", avslutning.Regelmotor), 0, []string{
			"2026-05-02 kategori  uavklart → rett-og-plikt ikke-gjeldende nir-lukker",
			"2026-05-02 status  uavklart → avsluttet nir-lukker",
			"2026-05-02 avslutning  uavklart → ikke-registrert 2026-05-01 nir-lukker",
		}},
		{"avsluttet to dager før, fra før ikke avklart", "avslutningen er ikke ny den dagen", tilstand{AvslutningUavklart: true}, slutt(rop(status.IkkeGjeldende, status.Avsluttet), avslutning.IkkeRegistrert, "2026-04-30", avslutning.Regelmotor), 0, []string{
			"2026-05-02 kategori  uavklart → rett-og-plikt ikke-gjeldende avklart",
			"2026-05-02 status  uavklart → avsluttet avklart",
			"2026-05-02 avslutning  uavklart → ikke-registrert 2026-04-30 avklart",
		}},
		{"uavklart som før", "det samme mangler", tilstand{AvslutningUavklart: true}, tilstand{AvslutningUavklart: true}, kategori.GrunnToAar, nil},
		{"en grunn som ikke finnes", "tåles", tilstand{Kategori: kategori.Rett, Visning: status.Gjeldende}, tilstand{Kategori: kategori.RettOgPlikt, Visning: status.Gjeldende}, 200, []string{"2026-05-02 kategori  rett gjeldende → rett-og-plikt gjeldende annet"}},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			var fikk []string
			for _, e := range status.Endringer(nil, d(dagen), &l.foer, &l.etter, l.grunn) {
				assert.Equal(t, vedtak.Introduksjonsprogram, e.Ordning)
				fikk = append(fikk, endring(&e))
			}
			assert.Equal(t, l.vil, fikk, l.fordi)
		})
	}
}

// Every cause of table B is a cause with the same words, the two years apart.
func TestGrunner(t *testing.T) {
	for i := range kategori.Endringsgrunner.Koder {
		foer, etter := tilstand{Kategori: kategori.Rett}, tilstand{Kategori: kategori.Ingen}
		ee := status.Endringer(nil, d("2026-05-02"), &foer, &etter, kategori.Endringsgrunn(i+1))
		kode := kategori.Endringsgrunner.Koder[i].Kode
		if kode == "to-aar" {
			kode = "to-aar-passert"
		}
		assert.Equal(t, kode, ee[0].Aarsak.String())
	}
}

func TestVerdi(t *testing.T) {
	for _, l := range []struct {
		verdi                 status.Verdi
		ord                   string
		tekst, nynorsk, engel string
	}{
		{status.Verdi{}, "", "ikke avsluttet", "ikkje avslutta", "not ended"},
		{status.Verdi{Uavklart: true}, "uavklart", "kan ikke avgjøres", "kan ikkje avgjerast", "cannot be told"},
		{status.Verdi{Uavklart: true, Dato: d("2028-02-17")}, "uavklart 2028-02-17", "kan ikke avgjøres, 17. februar 2028", "kan ikkje avgjerast, 17. februar 2028", "cannot be told, 17 February 2028"},
		{status.Verdi{Kategori: kategori.RettOgPlikt}, "rett-og-plikt", "rett og plikt", "rett og plikt", "right and duty"},
		{status.Verdi{Kategori: kategori.RettOgPlikt, Visning: status.Gjeldende}, "rett-og-plikt gjeldende", "rett og plikt", "rett og plikt", "right and duty"},
		{status.Verdi{Kategori: kategori.RettOgPlikt, Visning: status.IkkeGjeldende}, "rett-og-plikt ikke-gjeldende", "rett og plikt (ikke gjeldende)", "rett og plikt (ikkje gjeldande)", "right and duty (no longer current)"},
		{status.Verdi{Kategori: kategori.KanTilbys, Visning: status.Gjennomfoert}, "kan-tilbys gjennomfoert", "kan tilbys (gjennomført)", "kan tilbydast (gjennomført)", "may be offered (completed)"},
		{status.Verdi{Kategori: kategori.Ingen, Visning: status.IkkeGjeldende}, "ingen ikke-gjeldende", "ingen kategori", "ingen kategori", "no category"},
		{status.Verdi{Status: status.DeltarIOrdning}, "deltar-i-ordning", "deltar i ordning", "deltek i ordning", "takes part in the scheme"},
		{status.Verdi{Status: status.MidlertidigStans}, "midlertidig-stans", "midlertidig stans", "mellombels stans", "temporarily suspended"},
		{status.Verdi{Tilstand: frist.Utloept, Dato: d("2028-02-17")}, "utloept 2028-02-17", "utløpt, 17. februar 2028", "gått ut, 17. februar 2028", "passed, 17 February 2028"},
		{status.Verdi{Avslutning: avslutning.Arbeid, Dato: d("2026-05-01")}, "arbeid 2026-05-01", "arbeid, 1. mai 2026", "arbeid, 1. mai 2026", "work, 1 May 2026"},
		{status.Verdi{Tilstand: 200}, "", "", "", ""},
		{status.Verdi{Tilstand: frist.GjelderIkke + 1}, "", "", "", ""},
	} {
		assert.Equal(t, l.ord, l.verdi.String())
		assert.Equal(t, l.tekst, l.verdi.Tekst(lov.Bokmaal))
		assert.Equal(t, l.nynorsk, l.verdi.Tekst(lov.Nynorsk))
		assert.Equal(t, l.engel, l.verdi.Tekst(lov.Engelsk))
	}
	for til := frist.Loeper; til <= frist.GjelderIkke; til++ {
		for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
			assert.NotEmpty(t, status.Verdi{Tilstand: til}.Tekst(s))
		}
	}
	for _, k := range status.Statuser.Koder {
		assert.Contains(t, []string{"", k.Tekst.I(lov.Bokmaal)}, k.NIR, "one wording in bokmål: NIR's")
	}
}

// Every day of the facts and the day after it, those of the frister, and those given as they are; only after the day looked at.
func TestBruddager(t *testing.T) {
	g := status.BruddGrunnlag{
		Etter: d("2026-01-10"), NorskStatsborgerFra: d("2026-02-01"),
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Vedtaksdato: d("2026-02-03"), GyldigFra: d("2026-02-05"), GyldigTil: d("2026-02-07"), TilbakekaltFra: d("2026-02-09")}},
		Bosettinger:         []kategori.Bosetting{{Fra: d("2026-02-11"), Til: d("2026-02-13")}},
		Krav:                []kategori.Krav{{Dato: d("2026-02-15")}},
		Arbeidsforhold:      []kategori.Arbeidsforhold{{Tilbudsdato: d("2026-02-17"), Fra: d("2026-02-19"), Til: d("2026-02-21")}},
		Folkeregister:       []kategori.Folkeregisterhendelse{{Dato: d("2026-02-23")}},
		Vedtak:              []vedtak.Vedtak{{Vedtaksdato: d("2026-03-01"), Startdato: d("2026-03-03"), Sluttdato: d("2026-03-05")}},
		Sluttmaal:           []sluttmaal.Registrering{{Fra: d("2026-03-07")}},
		Avslutninger:        []avslutning.Avslutning{{Dato: d("2026-03-09"), SlettetDato: d("2026-03-11")}},
		Dager:               []date.Date{d("2026-03-13"), d("2026-03-14"), 0, d("2026-01-09"), d("2026-01-10")},
		Brudd:               []date.Date{d("2026-03-20"), d("2026-01-10"), d("2026-02-01")},
	}
	vil := []string{"2026-01-11"}
	for fra := d("2026-02-01"); fra <= d("2026-02-24"); fra++ {
		vil = append(vil, dag(fra))
	}
	for fra := d("2026-03-01"); fra <= d("2026-03-15"); fra++ {
		vil = append(vil, dag(fra))
	}
	vil = append(vil, "2026-03-20")
	foran := []date.Date{d("2030-01-01")}
	dd := status.Bruddager(foran, &g)
	assert.Equal(t, d("2030-01-01"), dd[0], "it is appended")
	var fikk []string
	for _, x := range dd[1:] {
		fikk = append(fikk, dag(x))
	}
	assert.Equal(t, vil, fikk)
	assert.Empty(t, status.Bruddager(nil, &status.BruddGrunnlag{Etter: d("2026-01-10")}))
}

func TestFlett(t *testing.T) {
	dd := []date.Date{d("2026-01-12"), d("2026-01-20")}
	dd = status.Flett(dd, d("2026-01-11"), d("2026-01-15"), 0, d("2026-01-19"), d("2026-01-10"), d("2026-01-11"), d("2026-01-12"))
	var fikk []string
	for _, x := range dd {
		fikk = append(fikk, dag(x))
	}
	assert.Equal(t, []string{"2026-01-12", "2026-01-13", "2026-01-15", "2026-01-16", "2026-01-19", "2026-01-20"}, fikk)
}

// tilstanden is the part of a participant's Tilstand that this package answers.
func (s *svar) tilstanden() tilstand {
	a := &s.Avsnitt[0]
	return tilstand{
		Kategori: a.Kategori, Visning: a.Visning, Status: s.ordning.Status,
		AvslutningUavklart: s.avsluttet.Utfall == lov.Uavklart, Avslutning: s.avsluttet.Gjeldende.Kode, AvsluttetDato: s.avsluttet.Gjeldende.Dato, AvsluttetAv: s.avsluttet.Gjeldende.RegistrertAv,
	}
}

// Between two of the days nothing changes.
func TestMellomBruddager(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, per, r := trekkDeltaker(t), trekkDag(t, "per"), norge()
		if kanskje(t, 3, "mangler noe") {
			dl = dl.utenEtt(t)
		}
		kg := dl.Grunnlag
		kg.Dag, kg.Lovdato = per, lovdato(per)
		dd := status.Bruddager(nil, &status.BruddGrunnlag{
			Etter: per, NorskStatsborgerFra: dl.NorskStatsborgerFra, Oppholdstillatelser: dl.Oppholdstillatelser, Bosettinger: dl.Bosettinger, Arbeidsforhold: dl.Arbeidsforhold,
			Folkeregister: dl.Folkeregister, Vedtak: dl.Vedtak, Sluttmaal: dl.Sluttmaal, Avslutninger: dl.Avslutninger,
			Dager: []date.Date{dl.Frist}, Brudd: r.kategori.Brudd(nil, &kg, per),
		})
		forrige := r.paa(dl, per)
		for dagen := per + 1; dagen < per+20; dagen++ {
			s := r.paa(dl, dagen)
			_, brudd := slices.BinarySearch(dd, dagen)
			if a, b := forrige.tilstanden(), s.tilstanden(); a != b && !brudd {
				t.Fatalf("%v: %+v, %+v", dagen, a, b)
			}
			forrige = s
		}
	})
}

// nyLov is a day on which the law changes.
func nyLov(t status.Tilstand) status.Tilstand {
	t.NyLov = true
	return t
}
