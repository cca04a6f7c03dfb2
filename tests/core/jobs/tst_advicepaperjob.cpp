// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/advicepaperjob.h"
#include "model/event.h"
#include "report/renderers.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdvicePaperJob : public QObject
{
    Q_OBJECT

    static QString textOf(const test::AdviceDesk &desk, const Uid &advice)
    {
        const auto paper = advicePaperOf(*desk.bank, advice, Language::Nl);
        return paper ? renderPlainText(*paper) : paper.error().detail;
    }

private Q_SLOTS:
    void studyIsCitedByNumberWithItsPageAndListedWithItsCode()
    {
        const test::AdviceDesk desk;

        const QString text = textOf(desk, desk.complete());

        QVERIFY2(text.contains(u"harde grens [1, p. 14]."_s), qPrintable(text));
        QVERIFY2(text.contains(u"(KIEM-STU-0001)"_s), qPrintable(text));
    }

    void withdrawnStudySaysSo()
    {
        const test::AdviceDesk desk;
        QVERIFY_RESULT(test::edit<Study>(*desk.bank, desk.study, [](Study &study) {
            study.publicationStatus = PublicationStatus::Ingetrokken;
        }));

        QVERIFY(textOf(desk, desk.complete()).contains(u"(withdrawn)"_s));
    }

    void studyInTheTrashIsStillNamed()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        QVERIFY_RESULT(test::removeRecord<Study>(*desk.bank, desk.study));

        const QString text = textOf(desk, advice);

        QVERIFY2(text.contains(u"harde grens [1, p. 14]."_s), qPrintable(text));
        QVERIFY2(text.contains(u"KIEM-STU-0001"_s), qPrintable(text));
    }

    void insightOfAMeetingInTheTrashIsStillNamed()
    {
        const test::AdviceDesk desk;
        Event event;
        event.title = u"Ruimte en stroom"_s;
        event.organiser = desk.bank->identity().unit;
        Insight insight;
        insight.event = test::insert(*desk.bank, event);
        insight.text = u"Een"_s;
        AdviceParts parts;
        parts.statements = {desk.says(u"Een"_s, {desk.cites(test::insert(*desk.bank, insight))})};
        const Uid advice = test::insert(*desk.bank, desk.anAdvice());
        QVERIFY_RESULT(desk.write(advice, parts));
        QVERIFY_RESULT(test::removeRecord<Event>(*desk.bank, insight.event));

        const QString text = textOf(desk, advice);

        QVERIFY2(text.contains(u"Een [1]"_s) && text.contains(u"Ruimte en stroom"_s), qPrintable(text));
    }

    void theKindOfACitedMeetingIsSaidOnceAlsoWithItsMeaning()
    {
        const test::AdviceDesk desk;
        Event event;
        event.kind = u"kenniskamer"_s;
        event.title = u"Kenniskamer: ruimte en stroom"_s;
        event.organiser = desk.bank->identity().unit;
        AdviceParts parts;
        parts.statements = {desk.says(u"Een"_s, {desk.cites(test::insert(*desk.bank, event))})};
        const Uid advice = test::insert(*desk.bank, desk.anAdvice());
        QVERIFY_RESULT(desk.write(advice, parts));

        const QString text = textOf(desk, advice);

        QVERIFY2(text.contains(u"Kenniskamer (knowledge chamber) Ruimte en stroom"_s), qPrintable(text));
    }

    void insightsOfOneMeetingAreOneSource()
    {
        const test::AdviceDesk desk;
        Event event;
        event.title = u"Ruimte en stroom"_s;
        event.organiser = desk.bank->identity().unit;
        const Uid meeting = test::insert(*desk.bank, event);
        AdviceParts parts;
        for (const QString &text : {u"Een"_s, u"Twee"_s}) {
            Insight insight;
            insight.event = meeting;
            insight.text = text;
            parts.statements.append(desk.says(text, {desk.cites(test::insert(*desk.bank, insight))}));
        }
        const Uid advice = test::insert(*desk.bank, desk.anAdvice());
        QVERIFY_RESULT(desk.write(advice, parts));

        const QString text = textOf(desk, advice);

        QVERIFY2(text.contains(u"Een [1]"_s) && text.contains(u"Twee [1]"_s), qPrintable(text));
        QVERIFY(!text.contains(u"[2]"_s));
    }

    void headNamesTheUnitThatTheAdviceIsOf()
    {
        const test::AdviceDesk desk;
        AdviceDraft draft = *adviceDraft(*desk.bank, desk.complete());
        Unit other;
        other.code = u"DGDOO"_s;
        other.nameNl = u"Digitalisering en Overheidsorganisatie"_s;
        draft.advice.fromUnit = test::insert(*desk.bank, other);

        const auto content = advicePaperContent(*desk.bank, draft, Language::Nl);

        QCOMPARE(content->from, u"DGDOO"_s);
        QCOMPARE(content->info.unit.plain(), u"DGDOO"_s);
    }

    void whoWasConsultedStandsOnIt()
    {
        const test::AdviceDesk desk;

        const auto content =
            advicePaperContent(*desk.bank, *adviceDraft(*desk.bank, desk.complete()), Language::Nl);

        QCOMPARE(content->consulted.size(), 1);
        QCOMPARE(content->consulted[0].unit, u"KIEM"_s);
        QVERIFY(content->consulted[0].position == Standpoint::Akkoord);
    }

    void questionWithoutStudyIsWhatWeDoNotKnow()
    {
        const test::AdviceDesk desk;
        AdviceDraft draft = *adviceDraft(*desk.bank, desk.complete());
        draft.gaps = {test::insert(*desk.bank, test::aQuestion(u"Waar kan nog gebouwd worden?"_s))};

        const auto content = advicePaperContent(*desk.bank, draft, Language::Nl);

        QCOMPARE(content->gaps.size(), 1);
        QCOMPARE(content->gaps[0].question, u"Waar kan nog gebouwd worden?"_s);
        QCOMPARE(content->gaps[0].coverage, u"no study"_s);
    }

    void dayOnThePaperIsThatOfTheOffer()
    {
        const test::AdviceDesk desk;
        AdviceDraft draft = *adviceDraft(*desk.bank, desk.complete());
        draft.advice.offeredOn = QDate(2026, 2, 18);

        QCOMPARE(advicePaperContent(*desk.bank, draft, Language::Nl)->info.date, QDate(2026, 2, 18));
    }
};

QTEST_GUILESS_MAIN(TestAdvicePaperJob)
#include "tst_advicepaperjob.moc"
