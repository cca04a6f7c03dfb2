// SPDX-License-Identifier: EUPL-1.2
#include "report/todaywords.h"
#include "today/todayrules.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

std::optional<TodayLine> lineOf(QStringView rule, const TodayCandidate &candidate)
{
    const QList<TodayRule> rules = todayRules();
    const auto found =
        std::ranges::find_if(rules, [&](const TodayRule &one) { return rule == QLatin1StringView(one.id); });
    return judged(*found, candidate, Today);
}

} // namespace

class TestTodayRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasAnIdOfItsOwnAQueryAndWords()
    {
        QSet<QString> ids;
        for (const TodayRule &rule : todayRules()) {
            const QString id = QString::fromLatin1(rule.id);
            const TodayLine line{.rule = id, .title = u"a title"_s, .number = 2, .total = 3};

            const QString query = QString::fromLatin1(queryOf(rule));
            QVERIFY2(QFile::exists(u":/sql/queries/%1.sql"_s.arg(query)), rule.id);
            QVERIFY2(!todayWhy(line).isEmpty(), rule.id);
            QVERIFY2(!todayWhat(line).contains(u'%'), rule.id);
            ids.insert(id);
        }

        QCOMPARE(ids.size(), todayRules().size());
    }

    void termsOfTheBankDecideWhenSomethingIsDue()
    {
        TodayTerms strict(Today);
        strict.publishDays = 7;
        strict.soonMonths = 1;
        const QList<TodayRule> rules = todayRules();
        const auto ruleOf = [&](QLatin1StringView id) {
            return *std::ranges::find_if(
                rules, [&](const TodayRule &one) { return id == QLatin1StringView(one.id); });
        };

        const TodayCandidate project{.when = {u"2026-02-20"_s}};
        const TodayCandidate observed{.when = {u"2026-05-01"_s}};

        QCOMPARE(judged(ruleOf("project_public"_L1), project, Today)->date, QDate(2026, 3, 20));
        QCOMPARE(judged(ruleOf("project_public"_L1), project, strict)->date, QDate(2026, 2, 27));
        QVERIFY(judged(ruleOf("signal_act"_L1), observed, Today).has_value());
        QVERIFY(!judged(ruleOf("signal_act"_L1), observed, strict).has_value());
    }

    void everyRuleSpeaksDutchWhateverItsNumber_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {0, 1, 2})
            QTest::addRow("%d", number) << number;
    }

    void everyRuleSpeaksDutchWhateverItsNumber()
    {
        QFETCH(const int, number);
        QList<TodayLine> lines;
        QStringList english;
        for (const TodayRule &rule : todayRules()) {
            lines.append(
                {.rule = QString::fromLatin1(rule.id), .title = u"§"_s, .number = number, .total = 3});
            english.append(todayWhat(lines.constLast()));
        }
        QTranslator dutch;
        if (!QFile::exists(u":/i18n/kb_nl.qm"_s))
            QSKIP("core alone is built without translations");
        QVERIFY(dutch.load(u":/i18n/kb_nl.qm"_s) && QCoreApplication::installTranslator(&dutch));

        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QString said = todayWhat(lines[line]);
            QVERIFY2(said == u"§"_s || said != english[line], qPrintable(said)); // a title alone is no words
        }
    }

    void everyBlockHasARule()
    {
        QSet<TodayBlock> blocks;
        for (const TodayRule &rule : todayRules())
            blocks.insert(rule.block);

        QCOMPARE(blocks.size(), qsizetype(allOf<TodayBlock>().size()));
    }

    void aSignalIsThereFromThreeMonthsBeforeItsDate()
    {
        QVERIFY(lineOf(u"signal_act", {.when = {u"2026-06-02"_s}}));
        QVERIFY(!lineOf(u"signal_act", {.when = {u"2026-06-03"_s}}));
        QCOMPARE(lineOf(u"signal_act", {.when = {u"2026-02-20"_s}})->date, QDate(2026, 2, 20));
    }

    void aCountOfNoneIsNoLine()
    {
        QVERIFY(!lineOf(u"signal_loose", {.number = 0}));
        QVERIFY(lineOf(u"signal_loose", {.number = 1}));
        QVERIFY(!lineOf(u"overlap_new", {.number = 0, .total = 0}));
        QVERIFY(lineOf(u"overlap_new", {.number = 0, .total = 4}));
        QVERIFY(!lineOf(u"overlap_other", {.number = 0, .total = 0}));
    }

    void deliveredResearchIsDueFourWeeksLater()
    {
        const auto line = lineOf(u"project_public", {.when = {u"2025-12-31"_s}});

        QVERIFY(line);
        QCOMPARE(line->date, QDate(2026, 1, 28));
    }

    void knowledgeIsOutOfDateFromItsNormOn()
    {
        QVERIFY(!lineOf(u"dossier_stale", {.when = {u"2023-03-02"_s}, .number = 36}));
        QCOMPARE(lineOf(u"dossier_stale", {.when = {u"2022-11"_s}, .number = 36})->date, QDate(2025, 11, 30));
        QVERIFY(!lineOf(u"dossier_stale", {.when = {}, .number = 36}));
    }

    void aTaskStandsInTheBlockOfWhatItIsAbout()
    {
        QCOMPARE(lineOf(u"task", {.aboutKind = Kind::Signal})->block, TodayBlock::Signals);
        QCOMPARE(lineOf(u"task", {.aboutKind = Kind::Advice})->block, TodayBlock::Advice);
        QCOMPARE(lineOf(u"task", {.aboutKind = Kind::None})->block, TodayBlock::Facilitate);
    }

    void aTaskForAfterThisMonthWaits()
    {
        QVERIFY(!lineOf(u"task", {.when = {u"2026-04-03"_s}}));
        QVERIFY(lineOf(u"task", {.when = {u"2026-04-02"_s}}));
        QVERIFY(lineOf(u"task", {}));
    }

    void aTitleWithAPercentSignStaysAsItIs()
    {
        const TodayLine line{
            .rule = u"advice_consult"_s, .title = u"Van %1 naar %2 procent"_s, .number = 1, .total = 3};

        QVERIFY(todayWhat(line).contains(u"Van %1 naar %2 procent"_s));
    }
};

QTEST_GUILESS_MAIN(TestTodayRules)
#include "tst_todayrules.moc"
