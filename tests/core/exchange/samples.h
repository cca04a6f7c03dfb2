// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"

#include <QRandomGenerator>

namespace kb::test {

/// A study with something in nearly every field that travels.
inline Item aFullStudy()
{
    Study study;
    study.refcode = QStringLiteral("DGVB-STU-0007");
    study.type = StudyType::Evaluatie;
    study.title = QStringLiteral("Energiearmoede meten: één verkenning & meer");
    study.subtitle = QStringLiteral("Deelrapport 2 (tussenstand)");
    study.titleTranslated = QStringLiteral("Measuring energy poverty");
    study.contributions = {
        {.name = QStringLiteral("Kuipers, E.")},
        {.name = QStringLiteral("de Vries, Jan")},
        {.name = QStringLiteral("Ministerie van Onderwijs, Cultuur en Wetenschap"),
         .role = ContributionRole::Organisatie},
        {.name = QStringLiteral("King, M.L., Jr."), .role = ContributionRole::Redacteur},
        {.name = QStringLiteral("Özdemir, Ş."), .role = ContributionRole::Vertaler},
        {.name = QStringLiteral("Jansen, P."), .role = ContributionRole::Projectleider},
    };
    study.commissionerName = QStringLiteral("Gemeente Voorbeeldstad");
    study.issued.text = QStringLiteral("2025-03-31");
    study.publisher = QStringLiteral("Bureau Voorbeeld");
    study.place = QStringLiteral("Den Haag");
    study.container = QStringLiteral("Tijdschrift voor Voorbeelden");
    study.volume = QStringLiteral("12");
    study.issue = QStringLiteral("3-4");
    study.pages = QStringLiteral("101-118");
    study.edition = QStringLiteral("2e druk");
    study.reportNo = QStringLiteral("R-2025/07");
    study.doi = QStringLiteral("10.5555/12345678_a");
    study.isbn = QStringLiteral("9783161484100");
    study.issn = QStringLiteral("0378-5955");
    study.urnNbn = QStringLiteral("urn:nbn:nl:ui:10-1234");
    study.otherIds = {QStringLiteral("issn:2049-3630"), QStringLiteral("pmid:12345")};
    study.parliamentRef = QStringLiteral("Kamerstukken II 2025/26, 36800-VII, nr. 12");
    study.url = QUrl(QStringLiteral("https://voorbeeld.example/a%20b?x=1&y=%7B~%7D"));
    study.urlCheckedOn = QDate(2025, 4, 1);
    study.abstract = QStringLiteral(
        "Eerste alinea met {accolades}, 50% en $5.\nTweede alinea:\n\n- een punt\n- “nog” een");
    study.summaryPlain = QStringLiteral("In gewone taal.\n\nMet een witregel.");
    study.keyMessage = QStringLiteral("=SOM(A1) is geen formule; TY  - ook geen veld");
    study.methods = {QStringLiteral("enquete"), QStringLiteral("a;b"), QStringLiteral("c|d")};
    study.knowledgeKind = KnowledgeKind::Evaluerend;
    study.evaluationMoment = EvaluationMoment::ExPost;
    study.periodFrom.text = QStringLiteral("2019");
    study.accessKind = AccessKind::OpAanvraag;
    study.licence = Licence::CcBy;
    study.keywords = {QStringLiteral("energie, wonen"), QStringLiteral("armoede")};
    study.extra = {{QStringLiteral("note"), {QStringLiteral("Eerste"), QStringLiteral("Tweede\nregel")}},
                   {QStringLiteral("C1"), {QStringLiteral("eigen veld")}},
                   {QStringLiteral("mrnumber"), {QStringLiteral("MR123")}},
                   {QStringLiteral("collection-title"), {QStringLiteral("Reeks")}},
                   {QStringLiteral("collection-editor"), {QStringLiteral("Reeks, R.")}},
                   {QStringLiteral("Budget (€)"), {QStringLiteral("-85.000")}}};
    References references;
    references.institutes = {QStringLiteral("Bureau Voorbeeld"), QStringLiteral("TNO")};
    references.concepts = {QStringLiteral("energiearmoede")};
    references.files = {{QStringLiteral("C:\\stukken\\rapport; eind.pdf"), QStringLiteral("Rapport"),
                         QStringLiteral("application/pdf")}};
    return {study, references};
}

inline Item aFullQuestion()
{
    KnowledgeQuestion question;
    question.text = QStringLiteral("Hoe groot is de energiearmoede in kleine kernen?");
    question.explanation = QStringLiteral("Regel een; met \"aanhalingen\"\nregel twee");
    question.kind = KnowledgeKind::Beschrijvend;
    question.needClass = NeedClass::Nodig;
    question.needBy = QDate(2026, 9, 1);
    question.status = QuestionStatus::Onderzoek;
    question.askedOn = QDate(2025, 12, 24);
    question.answeredInMeeting = true;
    question.keywords = {QStringLiteral("energie"), QStringLiteral("kernen")};
    question.externalId = QStringLiteral("184501");
    References references;
    references.unitCode = QStringLiteral("DGVB");
    references.unitName = QStringLiteral("Volkshuisvesting en Bouwen");
    references.dossier = QStringLiteral("BVW");
    return {question, references};
}

/// Text of the characters that formats stumble over.
inline QString anAwkwardText(QRandomGenerator &random)
{
    static const QString letters =
        QStringLiteral("aZé{}\\\"'`;,|=@#%$&~^_-+/:.<>()[] \t\n–“‘€ßı𝔘0 and TY  - ER  - ");
    QString text;
    const int length = random.bounded(1, 24);
    for (int i = 0; i < length; ++i) {
        const qsizetype at = random.bounded(int(letters.size()));
        text += letters[at].isSurrogate() ? QStringLiteral("𝔘") : QString(letters[at]);
    }
    return text;
}

/// A study of awkward texts in the fields where any text may stand.
inline Item anAwkwardStudy(QRandomGenerator &random)
{
    Study study;
    study.type = StudyType(random.bounded(int(codesOf<StudyType>.size())));
    study.title = QStringLiteral("t") + anAwkwardText(random);
    for (QString *field : {&study.subtitle, &study.publisher, &study.container, &study.pages, &study.abstract,
                           &study.reportNo, &study.edition, &study.externalId, &study.keyMessage, &study.doi,
                           &study.issued.text, &study.language}) {
        if (random.bounded(3) > 0)
            *field = anAwkwardText(random);
    }
    for (int i = random.bounded(4); i > 0; --i)
        study.contributions.append(
            {.name = anAwkwardText(random),
             .role = ContributionRole(random.bounded(int(codesOf<ContributionRole>.size())))});
    for (int i = random.bounded(3); i > 0; --i)
        study.keywords.append(anAwkwardText(random));
    for (int i = random.bounded(3); i > 0; --i)
        study.extra[anAwkwardText(random)].append(anAwkwardText(random));
    return {study, {.files = {{.place = anAwkwardText(random), .name = anAwkwardText(random)}}}};
}

} // namespace kb::test
