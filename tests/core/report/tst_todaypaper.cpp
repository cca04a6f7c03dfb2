// SPDX-License-Identifier: EUPL-1.2
#include "report/renderers.h"
#include "report/todaypaper.h"
#include "report/todaywords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

TodayPaperContent signalsOfToday(int count)
{
    TodayPaperContent content;
    content.info.language = Language::En;
    content.info.date = QDate(2026, 3, 2);
    content.scope = TodayScope::All;
    for (int nth = 1; nth <= count; ++nth) {
        TodayLine line;
        line.block = TodayBlock::Signals;
        line.title = u"Signaal %1"_s.arg(nth);
        content.lines.append(line);
    }
    return content;
}

} // namespace

class TestTodayPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsCountedByTheNameOfItsBlock()
    {
        const QString text = renderPlainText(todayPaper(signalsOfToday(10))).simplified();

        QVERIFY2(text.contains(u"%1: 8 of 10 lines"_s.arg(label(TodayBlock::Signals))), qPrintable(text));
    }

    void lineSaysWhoseItIsAndTheCodeOfPapers()
    {
        TodayPaperContent content = signalsOfToday(1);
        content.lines.first().record = Uid::createUuid();
        content.lines.first().code = u"LCN"_s;
        content.records.insert(content.lines.first().record, {u"DGKR-DOS-0001"_s, u"DGKR"_s});

        const QString text = renderPlainText(todayPaper(content)).simplified();

        QVERIFY2(text.contains(u"What: Signaal 1; Who: DGKR; Code: DGKR-DOS-0001"_s), qPrintable(text));
    }

    void dateAndWhetherItHasPassedStandOnOneLine()
    {
        TodayPaperContent content = signalsOfToday(1);
        content.lines.first().date = QDate(2026, 1, 28);

        const Document paper = todayPaper(content);

        const QString when = std::get<doc::Table>(paper.blocks.last()).rows.first().last().plain();
        QVERIFY2(when.contains(u"2026") && when.contains(u"33") && when.count(u' ') <= 1, qPrintable(when));
    }

    void paperIsNoWiderThanALineThatItHas_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<bool>("isCounted");
        QTest::newRow("last of its block") << 7 << true;
        QTest::newRow("not on paper") << 8 << false;
    }

    void paperIsNoWiderThanALineThatItHas()
    {
        QFETCH(const int, kept);
        QFETCH(const bool, isCounted);
        TodayPaperContent content = signalsOfToday(10);
        content.lines[kept].record = Uid::createUuid();
        content.records.insert(content.lines[kept].record, {.shareLevel = ShareLevel::EigenDg});

        QCOMPARE(todayPaper(content).info.shareLevel == ShareLevel::EigenDg, isCounted);
    }

    void nextDateCountsWhereItIsNamed()
    {
        TodayPaperContent nothing{.nextShare = ShareLevel::EigenDg};
        TodayPaperContent something = signalsOfToday(1);
        something.nextShare = ShareLevel::EigenDg;

        QVERIFY(todayPaper(nothing).info.shareLevel == ShareLevel::EigenDg);
        QVERIFY(todayPaper(something).info.shareLevel == ShareLevel::InternBzk);
    }

    void blockOfCountsHasNoColumnForWho()
    {
        const Document paper = todayPaper(signalsOfToday(2));

        const auto &table = std::get<doc::Table>(paper.blocks.last());

        QCOMPARE(table.columns.size(), 3);
    }

    void balanceStandsInItWhereThereAreQuestions()
    {
        TodayPaperContent content = signalsOfToday(1);
        const QString without = renderPlainText(todayPaper(content));
        content.balance = {.ofTomorrow = 3, .questions = 12};

        const QString text = renderPlainText(todayPaper(content)).simplified();

        QVERIFY(!without.contains(u"Questions of tomorrow"_s));
        QVERIFY2(text.contains(u"Questions of tomorrow: 3 of 12"_s), qPrintable(text));
    }

    void tableIsCalledAsItsBlock()
    {
        const Document paper = todayPaper(signalsOfToday(1));

        const auto &table = std::get<doc::Table>(paper.blocks.last());

        QCOMPARE(table.caption.plain(), label(TodayBlock::Signals));
    }
};

QTEST_GUILESS_MAIN(TestTodayPaper)
#include "tst_todaypaper.moc"
