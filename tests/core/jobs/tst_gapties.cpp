// SPDX-License-Identifier: EUPL-1.2
#include "bank/namedsettings.h"
#include "jobs/gaplist.h"
#include "jobs/gapsnapshots.h"
#include "jobs/writtengaps.h"
#include "model/policydossier.h"
#include "support/testbank.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QList<GapLine> gapsOfKind(Bank &bank, GapKind kind)
{
    return *GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}});
}

QStringList dossiersOfFirst(Bank &bank, GapKind kind)
{
    QStringList codes;
    const QList<GapLine> gaps = gapsOfKind(bank, kind);
    for (const Headline &dossier : gaps.value(0).dossiers)
        codes.append(dossier.code);
    return codes;
}

Uid insertDossier(Bank &bank, const QString &code)
{
    return test::insert(bank, PolicyDossier{.code = code, .title = u"Dossier "_s + code});
}

Uid insertNeeded(Bank &bank, const Uid &dossier, QDate askedOn = {})
{
    KnowledgeQuestion question = test::aQuestion();
    question.needClass = NeedClass::Nodig;
    question.status = QuestionStatus::Open;
    question.dossier = dossier;
    question.askedOn = askedOn;
    return test::insert(bank, question);
}

void putInDossier(Bank &bank, const Uid &record, const Uid &dossier)
{
    const auto linked = bank.write(StepLabel{.act = u"link"_s, .kind = Kind::Link}, [&](Write &write) {
        return bank.links().add(write, record, LinkType::Dossier, dossier);
    });
    if (!linked)
        qFatal("%s", qPrintable(linked.error().detail));
}

/// As if these gaps had been kept on that day.
void keepOn(Bank &bank, const QString &day, const QStringList &keys)
{
    const auto kept = bank.write(StepLabel{.act = u"gaps"_s, .kind = Kind::Setting}, [&](Write &write) {
        return NamedSettings(bank, "gaps.snapshot.").keep(write, day, QJsonArray::fromStringList(keys));
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().detail));
}

} // namespace

/// What a list of gaps says beside them: their dossiers, and since when they are there.
class TestGapTies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionHasItsDossier()
    {
        const auto bank = test::makeBank();
        insertNeeded(*bank, insertDossier(*bank, u"WON"_s));

        QCOMPARE(dossiersOfFirst(*bank, GapKind::QuestionUnanswered), QStringList{u"WON"_s});
    }

    void studyHasItsDossiersInOrder()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy()); // of May 2024, and not used
        putInDossier(*bank, study, insertDossier(*bank, u"WON"_s));
        putInDossier(*bank, study, insertDossier(*bank, u"ENE"_s));

        QCOMPARE(dossiersOfFirst(*bank, GapKind::StudyUnused), (QStringList{u"ENE"_s, u"WON"_s}));
    }

    void dossierHasItself()
    {
        const auto bank = test::makeBank();
        insertDossier(*bank, u"WON"_s);

        QCOMPARE(dossiersOfFirst(*bank, GapKind::DossierStale), QStringList{u"WON"_s});
    }

    void whatIsWrittenDownHasTheDossierOfWhereItCameUp()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, test::aQuestion());
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *bank, question, [dossier = insertDossier(*bank, u"WON"_s)](KnowledgeQuestion &edited) {
                edited.dossier = dossier;
            }));
        QVERIFY_RESULT(WrittenGaps(*bank).add(
            {.title = u"Wat willen jongeren?"_s, .why = u"Niemand wist het."_s, .about = question}));

        QCOMPARE(dossiersOfFirst(*bank, GapKind::ByHand), QStringList{u"WON"_s});
    }

    void dossierThatWasThrownAwayIsNotNamed()
    {
        const auto bank = test::makeBank();
        const Uid dossier = insertDossier(*bank, u"WON"_s);
        insertNeeded(*bank, dossier);

        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*bank, dossier));

        QCOMPARE(dossiersOfFirst(*bank, GapKind::QuestionUnanswered), QStringList());
    }

    void listIsOfTheDossiersThatAreChosen()
    {
        const auto bank = test::makeBank();
        const Uid housing = insertDossier(*bank, u"WON"_s);
        const Uid energy = insertDossier(*bank, u"ENE"_s);
        const Uid question = insertNeeded(*bank, housing);

        const auto gaps = GapList(*bank).gaps(
            {.on = {}, .kinds = {GapKind::QuestionUnanswered}, .units = {}, .dossiers = {housing}});
        const auto others = GapList(*bank).gaps(
            {.on = {}, .kinds = {GapKind::QuestionUnanswered}, .units = {}, .dossiers = {energy}});

        QCOMPARE(gaps->size(), 1);
        QCOMPARE(gaps->value(0).gap.record, question);
        QVERIFY(others->isEmpty());
    }

    void questionIsAGapSinceItWasAskedOrElseMade()
    {
        const auto bank = test::makeBank();
        insertNeeded(*bank, {}, QDate(2025, 9, 1));
        insertNeeded(*bank, {});

        QList<QDate> days;
        const QList<GapLine> gaps = gapsOfKind(*bank, GapKind::QuestionUnanswered);
        for (const GapLine &gap : gaps)
            days.append(gap.since);

        QCOMPARE(days, (QList<QDate>{QDate(2025, 9, 1), QDate(2026, 3, 2)}));
    }

    void whereTheRuleSaysNoDayItIsThatOfTheFirstTimeItWasKept()
    {
        const auto bank = test::makeBank();
        insertDossier(*bank, u"WON"_s); // without a study
        const QString key = keyOf(gapsOfKind(*bank, GapKind::DossierStale).first().gap);
        QVERIFY(!gapsOfKind(*bank, GapKind::DossierStale).first().since.isValid());

        keepOn(*bank, u"2026-01-05"_s, {key});
        keepOn(*bank, u"2026-02-02"_s, {key});

        QCOMPARE(gapsOfKind(*bank, GapKind::DossierStale).first().since, QDate(2026, 1, 5));
    }

    void gapThatWasGoneBeginsAnew()
    {
        const auto bank = test::makeBank();
        keepOn(*bank, u"2025-11-03"_s, {u"G4.a"_s, u"G4.b"_s});
        keepOn(*bank, u"2025-12-01"_s, {u"G4.b"_s});
        keepOn(*bank, u"2026-01-05"_s, {u"G4.a"_s, u"G4.b"_s});

        const auto since = GapSnapshots(*bank).keptSince();

        QVERIFY_RESULT(since);
        QCOMPARE(since->size(), 2);
        QCOMPARE(since->value(u"G4.a"_s), QDate(2026, 1, 5));
        QCOMPARE(since->value(u"G4.b"_s), QDate(2025, 11, 3));
    }

    void onAnEarlierDayTheListKnowsNoLaterOne()
    {
        const auto bank = test::makeBank();
        insertNeeded(*bank, {});

        const auto gaps = GapList(*bank).gaps(
            {.on = QDate(2026, 1, 1), .kinds = {GapKind::QuestionUnanswered}, .units = {}});

        QCOMPARE(gaps->size(), 1);
        QVERIFY(!gaps->first().since.isValid());
    }
};

QTEST_GUILESS_MAIN(TestGapTies)
#include "tst_gapties.moc"
