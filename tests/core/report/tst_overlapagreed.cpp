// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/labels.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A question of a group.
NamedLine lineOfSample(const QString &code)
{
    return {.code = code,
            .title = u"Wie voert uit?"_s,
            .note = code.section(u'-', 0, 0),
            .more = {},
            .uid = test::uidOfSample(code)};
}

/// The best pair, and with it a group: DGKR leads, and it is late.
OverlapReportContent withAnAgreement()
{
    OverlapReportContent content = test::overlapContent();
    content.agreed = {
        {.what = u"Samen een onderzoek uitvragen"_s,
         .about = {u"DGKR-VRG-0002"_s, u"DGOBDR-VRG-0003"_s},
         .records = {test::uidOfSample(u"DGOBDR-VRG-0003"_s), test::uidOfSample(u"DGKR-VRG-0002"_s)},
         .lead = u"DGKR"_s,
         .others = {u"DGOBDR"_s},
         .due = QDate(2026, 2, 27),
         .daysLate = 3,
         .followUp = u"KIEM-PRJ-0004 Eilanden"_s}};
    content.groups = {{.title = u"uitvoeringskracht"_s,
                       .units = {u"DGKR"_s, u"DGOBDR"_s},
                       .questions = {lineOfSample(u"DGKR-VRG-0002"_s), lineOfSample(u"DGOBDR-VRG-0003"_s),
                                     lineOfSample(u"DGOBDR-VRG-0004"_s)}}};
    return content;
}

QString agreedTextIn(OverlapForm form, const QString &unit = {})
{
    return renderPlainText(overlapReportIn(form, withAnAgreement(), unit)).simplified();
}

} // namespace

/// What units agreed stands in every form of the overlap report, with who leads and by when.
class TestOverlapAgreed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormSaysWhoLeadsAndByWhen_data()
    {
        QTest::addColumn<int>("form");
        for (const OverlapForm form : allOf<OverlapForm>())
            QTest::newRow(codeOf(form).data()) << int(form);
    }

    void everyFormSaysWhoLeadsAndByWhen()
    {
        QFETCH(const int, form);

        const QString text = agreedTextIn(OverlapForm(form), u"DGKR"_s);

        QVERIFY(text.contains(u"27 februari 2026"_s));
        QVERIFY2(OverlapForm(form) == OverlapForm::OnePage ||
                     text.contains(u"Who leads: DGKR with DGOBDR; Ready before: 27 februari 2026"_s),
                 qPrintable(text));
    }

    void tableSaysHowLateItIsAndWhatWasMadeOfIt()
    {
        const QString text = agreedTextIn(OverlapForm::Full);

        QVERIFY(text.contains(u"made of it: KIEM-PRJ-0004 Eilanden"_s));
        QVERIFY(text.contains(u"3 day(s) overdue"_s));
    }

    void tableSaysWhatTheUnitThatLeadsAnswered()
    {
        OverlapReportContent content = withAnAgreement();
        content.agreed.first().answer = ActionAnswer::NietAkkoord;
        content.agreed.first().answerText = u"Daar is dit jaar geen geld voor."_s;

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"DGKR: "_s + label(ActionAnswer::NietAkkoord)), qPrintable(text));
        QVERIFY(text.contains(u"DGKR says: Daar is dit jaar geen geld voor."_s));
    }

    void strongPairSaysWhatWasAgreedAboutIt()
    {
        const QString text = agreedTextIn(OverlapForm::Full);

        QVERIFY(
            text.contains(u"Agreed: Samen een onderzoek uitvragen · DGKR leads, ready before 27 februari"_s));
        QCOMPARE(text.count(u"DGKR leads"_s), 1);
    }

    void whatWasAgreedIsSaidOnceAndItsKindOnce()
    {
        OverlapReportContent content = withAnAgreement();
        ReportedAction &action = content.agreed.first();
        action.what = label(action.kind) + u": de eilanden"_s;
        content.pairs.first().decision = {.state = OverlapState::Actie, .note = action.what};

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY(text.contains(u"Decision: Joint action agreed Agreed: "_s + action.what));
        QVERIFY(text.contains(u"What: "_s + action.what + u" made of it: "_s));
    }

    void pairIsKnownByItsRecordsAndNotByTheirCodes()
    {
        OverlapReportContent content = withAnAgreement();
        const ReportedPair &pair = content.pairs.first();
        QVERIFY(actionAbout(content, pair));

        ReportedPair renumbered = pair;
        renumbered.a.code += u"-2"_s;
        ReportedPair others = pair;
        others.b.uid = test::uidOfSample(u"DGVB-VRG-0099"_s);

        QVERIFY(actionAbout(content, renumbered));
        QVERIFY(!actionAbout(content, others));
    }

    void whatStandsAboutAGroupIsAboutItsPairs()
    {
        OverlapReportContent content = withAnAgreement();
        ReportedAction &action = content.agreed.first();
        action.records.insert(test::uidOfSample(u"DGOBDR-VRG-0004"_s));
        QVERIFY(actionAbout(content, content.pairs.first()));

        action.answer = ActionAnswer::NietAkkoord;

        QVERIFY(!actionAbout(content, content.pairs.first()));
    }

    void meetingDoesNotAskWhatToDoWithAConfirmedPairOfAnAgreedGroup()
    {
        OverlapReportContent content = withAnAgreement();
        content.pairs = {content.pairs.first()};
        content.pairs.first().decision = {.state = OverlapState::Bevestigd};
        content.agreed.first().records.insert(test::uidOfSample(u"DGOBDR-VRG-0004"_s));

        const QString text = renderPlainText(overlapMeetingReport(content)).simplified();

        QVERIFY2(text.contains(u"0 confirmed pair(s) without an agreement"_s), qPrintable(text));
    }

    void decisionWithoutAnAgreementStandsBelow()
    {
        const QString text = agreedTextIn(OverlapForm::Full);

        const qsizetype written = text.indexOf(u"What is to be ready first comes first"_s);
        QVERIFY(written > 0);
        QVERIFY(text.indexOf(u"Questions: DGVB-VRG-0003 and DGKR-VRG-0005"_s, written) > written);
    }

    void unitThatDoesNotTakePartSeesNothingOfIt()
    {
        const QString text = agreedTextIn(OverlapForm::PerUnit, u"DGDOO"_s);

        QVERIFY(!text.contains(u"Samen een onderzoek uitvragen"_s));
    }

    void onePageSaysItWithTheGroup()
    {
        const QString text = agreedTextIn(OverlapForm::OnePage);

        QVERIFY2(text.contains(u"Agreed: DGKR leads, ready before 27 februari 2026."_s), qPrintable(text));
    }

    void whatIsReadyIsNoLongerAheadOfAGroup()
    {
        OverlapReportContent content = withAnAgreement();
        const ReportedOpportunity &group = content.groups.first();
        QVERIFY(actionWithin(content, group));

        content.agreed.first().status = ActionStatus::Klaar;

        QVERIFY(!actionWithin(content, group));
    }
};

QTEST_GUILESS_MAIN(TestOverlapAgreed)
#include "tst_overlapagreed.moc"
