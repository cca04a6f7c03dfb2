// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/overlapreport.h"
#include "report/researchcard.h"

/// Papers with content of the example bank, as they would be made on 2 March 2026.
namespace kb::test {

inline doc::Info anInfo()
{
    return {.unit = QStringLiteral("KIEM"),
            .version = QStringLiteral("1.0"),
            .date = QDate(2026, 3, 2),
            .contact = QStringLiteral("KIEM, kiem@voorbeeld.example")};
}

/// Where those words stand in the text.
inline QList<doc::Range> places(const QString &text, const QStringList &words)
{
    QList<doc::Range> ranges;
    for (const QString &word : words)
        ranges.append({text.indexOf(word), word.size()});
    return ranges;
}

struct QuestionFacts
{
    QString code;
    QString dossier;
    QDate needBy;
    NeedClass needClass = NeedClass::Nodig;
    QuestionStatus status = QuestionStatus::Open;
};

/// The same at every call.
inline Uid uidOfSample(const QString &code)
{
    return QUuid::createUuidV5(QUuid(), code);
}

inline ReportedQuestion aQuestion(const QuestionFacts &facts, const QString &text, const QStringList &shared)
{
    return {.uid = uidOfSample(facts.code),
            .code = facts.code,
            .unit = facts.code.section(u'-', 0, 0),
            .text = text,
            .shared = places(text, shared),
            .dossier = facts.dossier,
            .needBy = facts.needBy,
            .needClass = facts.needClass,
            .status = facts.status};
}

inline ReportedQuestion smallMunicipalities()
{
    return aQuestion(
        {QStringLiteral("DGOBDR-VRG-0003"), QStringLiteral("Uitvoeringskracht van gemeenten"),
         QDate(2026, 7, 2)},
        QStringLiteral("Welke factoren verklaren dat kleine gemeenten hun wettelijke taken niet op "
                       "tijd uitvoeren?"),
        {QStringLiteral("kleine"), QStringLiteral("wettelijke taken"), QStringLiteral("uitvoeren")});
}

inline ReportedPair islandsAndMunicipalities()
{
    return {
        .a = smallMunicipalities(),
        .b = aQuestion(
            {QStringLiteral("DGKR-VRG-0002"),
             QStringLiteral("Leefbaarheid en bestuur in Caribisch Nederland"), QDate(2026, 8, 2)},
            QStringLiteral("Wat maakt dat kleine eilandbesturen hun wettelijke taken niet volledig "
                           "kunnen uitvoeren?"),
            {QStringLiteral("kleine"), QStringLiteral("wettelijke taken"), QStringLiteral("uitvoeren")}),
        .score = 86,
        .parts = {{QStringLiteral("Begrippen"), 62,
                   QStringLiteral("uitvoeringskracht, personeelstekort bij de overheid, kleinschaligheid")},
                  {QStringLiteral("Tekst"), 24, QStringLiteral("kleine, wettelijke taken, uitvoeren")},
                  {QStringLiteral("Verband"), 0, QStringLiteral("geen gedeelde studie of dossier")},
                  {QStringLiteral("Moment"), 0, QStringLiteral("1 maand verschil"), true}},
        .concepts = {QStringLiteral("uitvoeringskracht"), QStringLiteral("personeelstekort bij de overheid"),
                     QStringLiteral("kleinschaligheid")},
        .proposal =
            QStringLiteral("DGOBDR-STU-0007 past ook bij de vraag van DGKR: bespreek het resultaat samen.")};
}

inline ReportedPair energyPoverty()
{
    return {
        .a = aQuestion(
            {QStringLiteral("DGVB-VRG-0003"), QStringLiteral("Betaalbaar en duurzaam wonen"),
             QDate(2026, 10, 2)},
            QStringLiteral("Welke huishoudens houden een verhoogd risico op energiearmoede nadat hun "
                           "woning is verduurzaamd?"),
            {QStringLiteral("huishoudens"), QStringLiteral("energiearmoede")}),
        .b = aQuestion({QStringLiteral("DGKR-VRG-0005"),
                        QStringLiteral("Leefbaarheid en bestuur in Caribisch Nederland"), QDate(2026, 7, 2)},
                       QStringLiteral("Hoe groot is de energiearmoede onder huishoudens op Bonaire, Sint "
                                      "Eustatius en Saba en welke hulp werkt?"),
                       {QStringLiteral("energiearmoede"), QStringLiteral("huishoudens")}),
        .score = 73,
        .parts = {{QStringLiteral("Begrippen"), 46, QStringLiteral("armoede, energiearmoede")},
                  {QStringLiteral("Tekst"), 13, QStringLiteral("huishoudens")},
                  {QStringLiteral("Verband"), 14, QStringLiteral("beide gebruiken DGVB-STU-0008")},
                  {QStringLiteral("Moment"), 0, QStringLiteral("3 maanden verschil"), true}},
        .concepts = {QStringLiteral("armoede"), QStringLiteral("energiearmoede")},
        .proposal = QStringLiteral("Eén onderzoek met twee gebieden."),
        .decision = {.state = OverlapState::Actie,
                     .note = QStringLiteral("DGVB neemt Caribisch Nederland mee in de startnotitie"),
                     .by = QStringLiteral("DGVB en DGKR"),
                     .on = QDate(2026, 2, 18)}};
}

inline ReportedPair algorithms()
{
    return {.a = aQuestion(
                {QStringLiteral("DGOBDR-VRG-0007"), QStringLiteral("Uitvoeringskracht van gemeenten"),
                 QDate(2026, 11, 2)},
                QStringLiteral("Hoe zetten gemeenten algoritmes in bij toezicht en handhaving, en welke "
                               "waarborgen gebruiken zij?"),
                {QStringLiteral("algoritmes")}),
            .b = aQuestion(
                {QStringLiteral("DGDOO-VRG-0001"), QStringLiteral("Verantwoord gebruik van algoritmes en AI"),
                 QDate(2026, 9, 2), NeedClass::Nodig, QuestionStatus::Onderzoek},
                QStringLiteral("Hoe kunnen overheden vooraf toetsen of een algoritme mensen ongelijk "
                               "behandelt?"),
                {QStringLiteral("algoritme")}),
            .score = 71,
            .parts = {{QStringLiteral("Begrippen"), 55, QStringLiteral("algoritmes, gelijke behandeling")},
                      {QStringLiteral("Tekst"), 2, QStringLiteral("geen andere woorden")},
                      {QStringLiteral("Verband"), 14, QStringLiteral("beide gebruiken DGDOO-STU-0001")},
                      {QStringLiteral("Moment"), 0, QStringLiteral("2 maanden verschil"), true}},
            .concepts = {QStringLiteral("algoritmes"), QStringLiteral("gelijke behandeling")},
            .proposal =
                QStringLiteral("Laat een deskundige van DGOBDR aansluiten bij de begeleidingscommissie."),
            .decision = {
                .state = OverlapState::Bevestigd, .by = QStringLiteral("DGDOO"), .on = QDate(2026, 2, 25)}};
}

inline ReportedPair olderPeople()
{
    return {.a = aQuestion(
                {QStringLiteral("DGVB-VRG-0006"), QStringLiteral("Betaalbaar en duurzaam wonen"),
                 QDate(2027, 6, 2), NeedClass::Nodig, QuestionStatus::Deels},
                QStringLiteral("Welke woonvormen maken het mogelijk dat ouderen langer zelfstandig wonen?"),
                {QStringLiteral("ouderen"), QStringLiteral("wonen?")}),
            .b = aQuestion(
                {QStringLiteral("DGRO-VRG-0007"), QStringLiteral("Ruimtelijke keuzes bij schaarse ruimte"),
                 QDate(2027, 8, 2), NeedClass::Nuttig},
                QStringLiteral("Wat betekent vergrijzing voor wonen en zorg voor ouderen in krimpgebieden?"),
                {QStringLiteral("wonen"), QStringLiteral("ouderen")}),
            .score = 67,
            .parts = {{QStringLiteral("Begrippen"), 58, QStringLiteral("vergrijzing, wonen voor ouderen")},
                      {QStringLiteral("Tekst"), 9, QStringLiteral("ouderen, wonen")},
                      {QStringLiteral("Verband"), 0, QStringLiteral("geen gedeelde studie of dossier")},
                      {QStringLiteral("Moment"), 0, QStringLiteral("2 maanden verschil"), true}},
            .concepts = {QStringLiteral("vergrijzing"), QStringLiteral("wonen voor ouderen")}};
}

inline ReportedPair onlineParticipation()
{
    return {.a = aQuestion(
                {QStringLiteral("DGOBDR-VRG-0002"), QStringLiteral("Lokale democratie en participatie"),
                 QDate(2026, 12, 2)},
                QStringLiteral("Welke vormen van burgerparticipatie bereiken jongeren die niet stemmen?"),
                {QStringLiteral("burgerparticipatie"), QStringLiteral("bereiken")}),
            .b = aQuestion(
                {QStringLiteral("DGDOO-VRG-0007"), QStringLiteral("Digitale dienstverlening voor iedereen"),
                 QDate(2027, 2, 2)},
                QStringLiteral("Welke digitale vormen van burgerparticipatie bereiken inwoners die nu niet "
                               "meedoen?"),
                {QStringLiteral("burgerparticipatie"), QStringLiteral("bereiken")}),
            .score = 48,
            .parts = {{QStringLiteral("Begrippen"), 31, QStringLiteral("burgerparticipatie")},
                      {QStringLiteral("Tekst"), 22, QStringLiteral("bereiken")},
                      {QStringLiteral("Plafond"), -5, QStringLiteral("één gedeeld begrip: hoogstens 48")}},
            .concepts = {QStringLiteral("burgerparticipatie")}};
}

inline ReportedPair extremeWeather()
{
    return {.a =
                aQuestion({QStringLiteral("DGRO-VRG-0004"),
                           QStringLiteral("Ruimtelijke keuzes bij schaarse ruimte"), QDate(2027, 11, 2)},
                          QStringLiteral("Welke ruimtelijke maatregelen beperken schade door extreem weer in "
                                         "bestaande wijken?"),
                          {QStringLiteral("schade"), QStringLiteral("extreem weer")}),
            .b = aQuestion(
                {QStringLiteral("DGKR-VRG-0004"),
                 QStringLiteral("Leefbaarheid en bestuur in Caribisch Nederland"), QDate(2027, 5, 2)},
                QStringLiteral("Welke maatregelen beschermen kleine eilanden het best tegen schade door "
                               "orkanen en extreem weer?"),
                {QStringLiteral("schade"), QStringLiteral("extreem weer")}),
            .score = 48,
            .parts = {{QStringLiteral("Begrippen"), 30, QStringLiteral("klimaatadaptatie")},
                      {QStringLiteral("Tekst"), 25, QStringLiteral("schade, extreem weer")},
                      {QStringLiteral("Plafond"), -7, QStringLiteral("één gedeeld begrip: hoogstens 48")}},
            .concepts = {QStringLiteral("klimaatadaptatie")},
            .decision = {.state = OverlapState::Weggelegd,
                         .reason = DismissReason::AnderDoel,
                         .by = QStringLiteral("DGRO"),
                         .on = QDate(2026, 2, 20)}};
}

inline OverlapReportContent overlapContent()
{
    const QDate sent(2026, 2, 27);
    OverlapReportContent content;
    content.info = anInfo();
    content.info.isExample = true;
    content.info.selection = QStringLiteral("vraag met vraag, alle dossiers, sterk en waarschijnlijk");
    content.from = QDate(2025, 12, 1);
    content.until = QDate(2026, 3, 2);
    content.packages = {
        {QStringLiteral("DGOBDR"), QStringLiteral("Openbaar Bestuur en Democratische Rechtsstaat"), sent, 11,
         19, 3},
        {QStringLiteral("DGVB"), QStringLiteral("Volkshuisvesting en Bouwen"), sent, 12, 20, 4},
        {QStringLiteral("DGRO"), QStringLiteral("Ruimtelijke Ordening"), sent, 10, 15, 3},
        {QStringLiteral("DGKR"), QStringLiteral("Koninkrijksrelaties"), sent.addDays(-2), 8, 14, 2},
        {QStringLiteral("DGDOO"), QStringLiteral("Digitalisering en Overheidsorganisatie"), sent, 9, 16, 2}};
    content.pairs = {islandsAndMunicipalities(), energyPoverty(), algorithms(), olderPeople(),
                     onlineParticipation(),      extremeWeather()};
    content.uses = {
        {.score = 61,
         .questionCode = QStringLiteral("DGKR-VRG-0005"),
         .question = QStringLiteral("Hoe groot is de energiearmoede onder huishoudens op Bonaire?"),
         .studyCode = QStringLiteral("DGVB-STU-0008"),
         .study = QStringLiteral("Energiearmoede meten: een vergelijking van methoden"),
         .why = QStringLiteral("2 begrippen, zelfde woorden: huishoudens"),
         .needBy = QDate(2026, 9, 1),
         .questionUnit = QStringLiteral("DGKR"),
         .studyUnit = QStringLiteral("DGVB")}};
    content.engineVersion = QStringLiteral("overlap 1, tekst nl-1");
    content.previous = PreviousReport{QDate(2025, 12, 1), 3, 3};
    return content;
}

inline ResearchCardContent cardContent()
{
    ResearchCardContent content;
    content.info = anInfo();
    content.info.isExample = true;
    Study &study = content.study;
    study.refcode = QStringLiteral("DGOBDR-STU-0001");
    study.type = StudyType::Rapport;
    study.title = QStringLiteral("Burgerberaden in twaalf gemeenten: wat doen ze met vertrouwen?");
    study.issued = {QStringLiteral("2025-04")};
    study.keyMessage =
        QStringLiteral("Een burgerberaad vergroot het vertrouwen van wie meedoet, niet dat van andere "
                       "inwoners.");
    study.summaryPlain = QStringLiteral("Twaalf gemeenten hielden een burgerberaad. Wij vroegen deelnemers "
                                        "en andere inwoners vóór en na het beraad "
                                        "hoeveel vertrouwen zij hebben in het gemeentebestuur. Bij "
                                        "deelnemers steeg het vertrouwen. Bij andere inwoners "
                                        "bleef het gelijk, ook als zij van het beraad wisten.\nHet "
                                        "vertrouwen bleef hoger als de gemeente binnen een "
                                        "half jaar liet zien wat zij met de uitkomst deed.");
    study.qualityReview = QualityReview::Begeleidingscommissie;
    study.accessKind = AccessKind::Open;
    study.doi = QStringLiteral("10.5555/vb.2025.001");
    content.authors = {QStringLiteral("Kuipers, E."), QStringLiteral("De Wit, S.")};
    content.institutes = {QStringLiteral("Instituut voor Bestuur en Samenleving")};
    content.answers = {
        {QStringLiteral("DGOBDR-VRG-0001"),
         QStringLiteral("Onder welke voorwaarden leidt een burgerberaad tot meer vertrouwen van inwoners "
                        "in het gemeentebestuur?"),
         AnswerDegree::Deels}};
    content.findings = {
        {QStringLiteral("Burgerberaad"), QStringLiteral("Werkt deels"), QStringLiteral("Voor en na gemeten"),
         QStringLiteral("Vertrouwen stijgt bij deelnemers, niet bij andere inwoners"), QStringLiteral("41")}};
    content.dossiers = {QStringLiteral("Lokale democratie en participatie (DGOBDR)")};
    content.usedIn = {QStringLiteral("Kamerbrief over burgerberaden, 12 juni 2025")};
    content.limits = {
        QStringLiteral("de gemeente laat binnen een half jaar zien wat zij met de uitkomst doet")};
    content.relations = {{StudyRelationKind::VervolgOp, QStringLiteral("Loten voor de lokale democratie"),
                          QStringLiteral("DGOBDR-STU-0002")}};
    content.citation = doc::Text(QStringLiteral("Kuipers, E., & De Wit, S. (2025). "))
                           .add(study.title, doc::Emphasis::Emphasised)
                           .add(QStringLiteral(". Instituut voor Bestuur en Samenleving. "))
                           .addLink(QUrl(QStringLiteral("https://doi.org/10.5555/vb.2025.001")));
    return content;
}

} // namespace kb::test
