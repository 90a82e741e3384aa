package status_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

func TestFunn(t *testing.T) {
	utenVedtaksdato := vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse})
	for _, l := range []struct {
		navn, fordi string
		deltaker    *deltaker
		per         string
		vil         string // code and place
		melding     string
	}{
		{"ingenting", "§ 8", iProgram(), "2026-05-01", "", ""},
		{"ingen vedtak", "§ 8", bosatt(), "2028-05-01", "", ""},
		{
			"deltakelse i arbeid", "§ 8 fjerde ledd", bosatt(jobb(38, "2026-01-10", ""), program("2026-01-15", "2026-02-02", "2028-02-02")), "2026-02-02", "deltakelse-uten-kategori /vedtak/0",
			"Deltakelse ble innvilget 15. januar 2026, men personen hadde da verken rett til program eller kunne tilbys det: i arbeid eller med tilbud om arbeid på minst 30 timer i uken.",
		},
		{
			"deltakelse i arbeid, så uten tillatelse", "§ 8 fjerde ledd: det er dagen for vedtaket som teller", bosatt(jobb(38, "2026-01-10", ""), program("2026-01-15", "2026-02-02", "2028-02-02"), gyldigTil("2026-01-20")), "2026-02-02", "deltakelse-uten-kategori /vedtak/0",
			"Deltakelse ble innvilget 15. januar 2026, men personen hadde da verken rett til program eller kunne tilbys det: i arbeid eller med tilbud om arbeid på minst 30 timer i uken.",
		},
		{"to like vedtak", "T21: de er det samme programmet, og det første i listen nevnes", bosatt(jobb(38, "2026-01-10", ""), program("2026-01-15", "2026-02-02", "2028-02-02"), program("2026-01-15", "2026-02-02", "2028-02-02")), "2026-02-02", "deltakelse-uten-kategori /vedtak/0", ""},
		{"deltakelse den dagen arbeidet begynner", "§ 8 fjerde ledd", bosatt(jobb(38, "2026-01-15", ""), program("2026-01-15", "2026-02-02", "2028-02-02")), "2026-02-02", "deltakelse-uten-kategori /vedtak/0", ""},
		{"deltakelse dagen før arbeidet begynner", "§ 8 fjerde ledd: da hadde han rett og plikt", bosatt(jobb(38, "2026-01-16", ""), program("2026-01-15", "2026-02-02", "2028-02-02")), "2026-02-02", "", ""},
		{"deltakelse uten noen kategori", "§ 9", bosatt(func(dl *deltaker) { dl.Oppholdstillatelser[0].Hjemmel = kategori.Utl23 }, program("2026-01-15", "2026-02-02", "2028-02-02")), "2026-02-02", "deltakelse-uten-kategori /vedtak/0", ""},
		{"deltakelse etter to år", "§ 8 første ledd tredje punktum: fristen for vedtak har sitt eget funn", bosatt(program("2027-12-01", "2027-12-15", "2029-12-15")), "2027-12-15", "", ""},
		{"kan tilbys, etter to år", "§ 8 tredje ledd andre punktum: likeså", bosatt(utenAvtale, program("2027-12-01", "2027-12-15", "2029-12-15")), "2027-12-15", "", ""},
		{"deltakelse før bosettingen", "kategorien kom siden", bosatt(program("2025-11-20", "2025-12-15", "2027-12-15")), "2026-01-01", "", ""},
		{"deltakelse før tillatelsen", "§ 9: dagen for vedtaket", bosatt(program("2025-09-20", "2025-12-15", "2027-12-15")), "2026-01-01", "deltakelse-uten-kategori /vedtak/0", ""},
		{"deltakelse før bosettingen, ennå ikke bosatt", "§ 8 første ledd", bosatt(program("2025-11-20", "2025-12-15", "2027-12-15")), "2025-11-25", "deltakelse-uten-kategori /vedtak/0", ""},
		{"uavklart", "en vet ikke hva personen hadde", bosatt(ukjentAvtale, jobb(38, "2026-01-10", ""), program("2026-01-15", "2026-02-02", "2028-02-02")), "2026-02-02", "", ""},
		{"vedtak uten dag", "en vet ikke når", bosatt(jobb(38, "2026-01-10", ""), utenVedtaksdato), "2026-02-02", "", ""},

		{
			"fullfører uten tillatelse", "§ 9 tredje ledd", iProgram(gyldigTil("2026-05-01")), "2026-05-02", "rett-til-aa-fullfoere /oppholdstillatelser",
			"Deltakeren har ikke lenger en tillatelse som gir program (uten oppholdstillatelse), men programmet er påbegynt og kan fullføres. Viser NIR kategorien som ikke gjeldende, er ikke retten til å fullføre falt bort av den grunn.",
		},
		{"fullfører med tillatelse", "§ 9", iProgram(gyldigTil("2026-05-01")), "2026-05-01", "", ""},
		{"fullfører etter to år", "§ 8 første ledd tredje punktum: NIR viser det samme", iProgram(), "2027-12-01", "", ""},
		{"uten tillatelse, ikke i program", "§ 9", bosatt(gyldigTil("2026-05-01")), "2026-05-02", "", ""},

		{
			"gjeninntreden", "§ 8 fjerde ledd andre punktum", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), jobb(38, "2026-03-10", "2026-09-30")), "2026-10-01", "gjeninntreden-etter-bortfall /vedtak/0",
			"Ordningen ble avsluttet 20. mars 2026 på grunn av arbeid, men arbeidet er slutt, og fra 1. oktober 2026 er kategorien rett og plikt igjen.",
		},
		{
			"arbeid uten bortfall", "§ 8 fjerde ledd første punktum; NIR kjenner bare vedtaket", bosatt(jobb(38, "2026-03-10", "")), "2026-05-01", "arbeid-uten-bortfall /arbeidsforhold/0",
			"Arbeid eller tilbud om arbeid på minst 30 timer i uken tar rett og plikt bort fra 10. mars 2026. NIR får vite om det ved vedtak om bortfall, som ikke er registrert, og kan fortsatt vise kategorien.",
		},
		{"arbeid dagen før", "det tar ikke noe bort ennå", bosatt(jobb(38, "2026-03-10", "")), "2026-03-09", "", ""},
		{"arbeid i programmet", "§ 8 første ledd tredje punktum: det er dagen for vedtaket som teller", iProgram(jobb(38, "2026-03-10", "")), "2026-05-01", "", ""},
		{"arbeid, deltakelse uten dag", "en vet ikke om programmet kom først", bosatt(jobb(38, "2026-03-10", ""), utenVedtaksdato), "2026-05-01", "", ""},
		{"arbeid, avvist", "ordningen er avsluttet", bosatt(jobb(38, "2026-03-10", ""), vedtatt(vedtak.Avvist, "2026-02-20")), "2026-05-01", "", ""},
		{"ennå i arbeid", "§ 8 fjerde ledd", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), jobb(38, "2026-03-10", "2026-09-30")), "2026-09-30", "", ""},
		{"på bortfallsdagen", "kategorien gjelder dagen ut", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20")), "2026-03-20", "", ""},
		{"bosatt på bortfallsdagen", "kategorien begynte ikke igjen", bosatt(vedtatt(vedtak.BortfallArbeid, "2025-12-01")), "2025-12-01", "", ""},
		{"bosatt på bortfallsdagen, i 2026", "§ 8 fjerde ledd er i kraft; kategorien begynte den dagen, og ikke igjen etter den", bosatt(func(dl *deltaker) { dl.Bosettinger[0].Fra = d("2026-02-02") }, vedtatt(vedtak.BortfallArbeid, "2026-02-02")), "2026-02-02", "", ""},
		{"bortfall uten avtale", "T69: kan tilbys falt aldri bort", bosatt(utenAvtale, vedtatt(vedtak.BortfallArbeid, "2026-03-20"), func(dl *deltaker) { dl.Bosettinger[0].Fra = d("2026-04-01") }), "2026-04-02", "", ""},
		{"bortfall, så deltakelse", "avslutningen står ikke lenger", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), jobb(38, "2026-03-10", "2026-09-30"), program("2026-10-05", "2026-11-02", "2027-11-02")), "2026-10-05", "", ""},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := norge().paa(l.deltaker, d(l.per))
			var fikk, meldinger []string
			for i := range s.funn {
				fikk = append(fikk, s.funn[i].Kode.Kode+" "+s.funn[i].Sti.String())
				meldinger = append(meldinger, s.funn[i].Melding(lov.Bokmaal))
			}
			assert.Equal(t, l.vil, strings.Join(fikk, "; "), "%s %v", l.fordi, s.kort())
			if l.melding != "" {
				assert.Equal(t, l.melding, strings.Join(meldinger, "; "))
			}
		})
	}
}

// What is said of a vedtak whose day table B tells of in another way than VedVedtak, or not at all.
func TestFunnVedtaksdagen(t *testing.T) {
	for _, l := range []struct {
		navn, fordi string
		endre       func(*status.LivGrunnlag)
		vil         int
	}{
		{"avsluttet på vedtaksdagen", "kategorien gjaldt den dagen ut", func(g *status.LivGrunnlag) {
			g.VedVedtak = []kategori.Periode{{Fom: d("2026-01-15"), Svar: kategori.Dag{Mulige: kategori.SettAv(kategori.RettOgPlikt)}}}
			g.Perioder = tabellen("2026-01-14", kategori.RadArbeid, g.Per)
			g.Avslutning.Dato = d("2026-01-15")
		}, 0},
		{"avsluttet dagen før", "da var den falt bort", func(g *status.LivGrunnlag) {
			g.Perioder = tabellen("2026-01-13", kategori.RadArbeid, g.Per)
			g.Avslutning.Dato = d("2026-01-14")
		}, 1},
		{"vedtak før tabellen begynner", "§ 9: det var ingen tillatelse", func(g *status.LivGrunnlag) {
			g.Perioder = tabellen("2026-01-14", kategori.RadUtenTillatelse, g.Per)[1:]
			g.Vedtak[0].Vedtaksdato = d("2026-01-14")
			g.Avsluttet = lov.IkkeOppfylt
		}, 1},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			r, g := status.Norge(), endt(l.endre)
			var liv status.Liv
			r.Liv(&liv, g, new(lov.Mangler), nil)
			funn := r.Funn(nil, g, &liv)
			assert.Len(t, funn, l.vil, "%s %s", l.fordi, kort(&liv.Avsnitt[0]))
			for i := range funn {
				assert.Equal(t, &status.FunnVedtakUtenKategori, funn[i].Kode)
			}
		})
	}
}
