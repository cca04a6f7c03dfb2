// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/advicedraftcodec.h"
#include "jobs/adviceparts.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdviceParts : public QObject
{
    Q_OBJECT

    static QStringList sentences(const AdviceParts &parts)
    {
        QStringList sentences;
        for (const SupportedStatement &one : parts.statements)
            sentences.append(one.statement.text);
        return sentences;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadInItsOrder()
    {
        const test::AdviceDesk desk;
        const Uid advice = test::insert(*desk.bank, desk.anAdvice());
        AdviceParts wanted;
        wanted.statements = {desk.says(u"Eerste"_s, {desk.cites(desk.study, u"14"_s)}),
                             desk.says(u"Tweede"_s, {})};
        wanted.reasonSources = {desk.cites(desk.study)};

        QVERIFY_RESULT(desk.write(advice, wanted));

        const AdviceParts parts = desk.partsOf(advice);
        QCOMPARE(sentences(parts), (QStringList{u"Eerste"_s, u"Tweede"_s}));
        QCOMPARE(parts.statements[0].sources[0].locator, u"14"_s);
        QCOMPARE(parts.reasonSources.size(), 1);
    }

    void aStatementThatMovesKeepsItsSources()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        AdviceParts parts = desk.partsOf(advice);
        parts.statements.prepend(desk.says(u"Nieuw vooraan"_s, {}));

        QVERIFY_RESULT(desk.write(advice, parts));

        const AdviceParts after = desk.partsOf(advice);
        QCOMPARE(sentences(after), (QStringList{u"Nieuw vooraan"_s, u"Het stroomnet is een harde grens."_s}));
        QCOMPARE(after.statements[1].sources.size(), 1);
        QCOMPARE(after.statements[1].statement.uid, parts.statements[1].statement.uid);
    }

    void whatIsTakenAwayGoesAndComesBackWithUndo()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        AdviceParts parts = desk.partsOf(advice);
        parts.statements.clear();
        parts.consulted.clear();

        QVERIFY_RESULT(desk.write(advice, parts));
        QVERIFY(desk.partsOf(advice).statements.isEmpty());
        QVERIFY_RESULT(desk.bank->undo());

        QCOMPARE(desk.partsOf(advice).statements.size(), 1);
        QCOMPARE(desk.partsOf(advice).consulted.size(), 1);
    }

    void writingWhatIsThereMakesNoOperation()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        const QByteArray before = test::dump(*desk.bank);

        QVERIFY_RESULT(desk.write(advice, desk.partsOf(advice)));

        QCOMPARE(test::dump(*desk.bank), before);
    }

    void nextStepsAreTasksOfTheAdvice()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        AdviceParts parts = desk.partsOf(advice);
        Task step;
        step.what = u"Startnotitie"_s;
        parts.steps = {step};

        QVERIFY_RESULT(desk.write(advice, parts));

        const QList<Task> steps = desk.partsOf(advice).steps;
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps[0].about, advice);
        QVERIFY(steps[0].origin == TaskOrigin::Vervolg);
    }

    void whatIsNotSavedYetComesBackAsItWas()
    {
        const test::AdviceDesk desk;
        const AdviceParts parts = desk.partsOf(desk.complete());

        QVERIFY(partsFrom(toValue(parts)) == parts);
        QVERIFY(partsFrom(Value(u"iets anders"_s)) == AdviceParts());
    }
};

QTEST_GUILESS_MAIN(TestAdviceParts)
#include "tst_adviceparts.moc"
