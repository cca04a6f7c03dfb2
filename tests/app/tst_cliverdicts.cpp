// SPDX-License-Identifier: EUPL-1.2
#include "app/paircommands.h"
#include "base/uid.h"

#include <QJsonArray>

using namespace kb;
using test::words;
using namespace Qt::StringLiterals;

/// What people decided about pairs, on the command line. One example bank for all tests of this file.
class TestCliVerdicts : public QObject
{
    Q_OBJECT

    test::PairCommands m_cli;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makePairs(), 0); }

    void listKnowsWhatWasDecided()
    {
        const QJsonObject first = m_cli.pair(1);
        const auto inState = [&](const QString &state) {
            return m_cli.json(words("overlap list --limit 1000 --state") + QStringList{state}).objects();
        };
        const qsizetype before = inState(u"nieuw"_s).size();

        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), first, words("weggelegd --reason ander_doel")).code,
                 0);
        const QList<QJsonObject> aside = inState(u"weggelegd"_s);
        const qsizetype left = inState(u"nieuw"_s).size();
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);

        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first()[u"a"], first[u"a"]);
        QCOMPARE(aside.first()[u"state"].toString(), u"weggelegd"_s);
        QCOMPARE(left, before - 1);
        QCOMPARE(m_cli.inBank(words("overlap list --state soms")).code, 2);
    }

    void listSaysThatReviewersDisagree()
    {
        const QStringList decide = words("overlap decide") + test::recordsOf(m_cli.pair(3));
        QCOMPARE(m_cli.inBank(words("--user Anna") + decide + words("bevestigd")).code, 0);
        QCOMPARE(m_cli.inBank(words("--user Bram") + decide + words("weggelegd --reason ander_doel")).code,
                 0);

        const QString list = m_cli.inBank(words("--lang en overlap list --limit 1000 --disputed")).out;

        QVERIFY2(list.contains(u"reviewers disagree"_s), qPrintable(list));
        QVERIFY2(!list.contains(u"Set aside"_s), qPrintable(list));
    }

    void logTellsWhatWasDecidedBeforeToo()
    {
        const QJsonObject fourth = m_cli.pair(4);
        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), fourth, words("weggelegd --reason te_algemeen")).code,
                 0);
        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), fourth, words("bevestigd --remark Toch")).code, 0);
        QCOMPARE(m_cli.onPair(QStringLiteral("rule"), fourth, words("altijd --reason Samen")).code, 0);

        const QList<QJsonObject> log = m_cli.json(words("overlap log --limit 3")).objects();
        const QString rules = m_cli.inBank(words("--lang en overlap log --state altijd")).out;

        QStringList decided;
        for (const QJsonObject &line : log)
            decided.append(line[u"decision"].toString());
        QCOMPARE(decided, words("altijd bevestigd weggelegd"));
        QCOMPARE(log.value(0)[u"a"], fourth[u"a"]);
        QVERIFY2(log.value(0)[u"reason"].toString().contains(u"Samen"_s), qPrintable(rules));
        QVERIFY(m_cli.onPair(QStringLiteral("explain"), fourth).out.contains(u"Samen"_s));
        QVERIFY2(rules.contains(u"Always shown"_s) && !rules.contains(u"Set aside"_s), qPrintable(rules));
        QCOMPARE(m_cli.inBank(words("overlap log --state soms")).code, 2);
    }

    void logTellsWhatWasDecidedAboutGapsAndTheMap() // spec 03, 3.6
    {
        const QString uid = m_cli.json(words("gaps list --kind G6")).objects().value(0)[u"uid"].toString();
        const QStringList decide = words("gaps decide") + QStringList{uid} + words("G6");
        QCOMPARE(m_cli.inBank(decide + words("geaccepteerd --reason Elders")).code, 0);
        QCOMPARE(m_cli.inBank(words("gaps dismiss netcongestie --reason Overal")).code, 0);

        const QList<QJsonObject> ofGaps = m_cli.json(words("overlap log --about lacune --limit 1")).objects();
        const QList<QJsonObject> ofMap = m_cli.json(words("overlap log --about kaart --limit 1")).objects();

        QCOMPARE(ofGaps.value(0)[u"decision"].toString(), QStringLiteral("geaccepteerd"));
        QCOMPARE(ofGaps.value(0)[u"reason"].toString(), QStringLiteral("Elders"));
        QCOMPARE(ofGaps.value(0)[u"records"].toArray().at(0)[u"uid"].toString(), uid);
        QCOMPARE(ofMap.value(0)[u"decision"].toString(), QStringLiteral("geen_lacune"));
        QCOMPARE(ofMap.value(0)[u"title"].toString(), QStringLiteral("netcongestie"));
        QCOMPARE(m_cli.inBank(words("gaps restore netcongestie")).code, 0);
        QCOMPARE(m_cli.inBank(decide + words("mogelijk")).code, 0);
    }

    void pairWaitsTillTheDayThatIsNamed()
    {
        const QJsonObject fifth = m_cli.pair(5);
        const auto later = [&](const QString &day) {
            return m_cli.onPair(QStringLiteral("decide"), fifth, words("later --until") + QStringList{day})
                .code;
        };

        QCOMPARE(later(u"2026-04-01"_s), 0);
        QCOMPARE(later(u"2026-03-02"_s), 3); // today
        QCOMPARE(later(u"ooit"_s), 2);
        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), fifth, words("bevestigd --until 2026-04-01")).code,
                 2);

        const QList<QJsonObject> waiting =
            m_cli.json(words("overlap list --limit 1000 --state later")).objects();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first()[u"a"], fifth[u"a"]);
        QCOMPARE(waiting.first()[u"state"].toString(), u"later"_s);
    }

    void whatIsAgreedOrDoneNeedsAnAction()
    {
        const QJsonObject first = m_cli.pair(1);

        for (const char *state : {"actie", "klaar"})
            QCOMPARE(m_cli.onPair(QStringLiteral("decide"), first, words(state)).code, 3);

        QCOMPARE(m_cli.pair(1)[u"state"].toString(), u"nieuw"_s);
    }

    void twoStudiesAreSaidNeverToBeCompared()
    {
        const QList<QJsonObject> studies = m_cli.json(words("study list")).objects();
        QVERIFY(studies.size() > 1);
        const QJsonObject two{{QStringLiteral("uid_a"), studies[0][u"uid"]},
                              {QStringLiteral("uid_b"), studies[1][u"uid"]}};

        const test::Answer refused = m_cli.onPair(QStringLiteral("add"), two, words("--reason Zelfde"));

        QCOMPARE(refused.code, 3);
        QVERIFY2(!refused.said.trimmed().endsWith(u"pair"_s), qPrintable(refused.said));
    }

    void pairThatAPersonAddedSaysWhyAndHasNoPoints()
    {
        const QString coffee =
            m_cli.inBank(words("question add --text") + QStringList{u"Hoe groeit koffie op een dak?"_s})
                .out.section(u'\n', 0, 0)
                .trimmed();
        const QJsonObject two{{QStringLiteral("uid_a"), m_cli.pair(1)[u"uid_a"].toString()},
                              {QStringLiteral("uid_b"), coffee}};

        QCOMPARE(m_cli.onPair(QStringLiteral("add"), two, words("--reason Dakplan")).code, 0);

        const QList<QJsonObject> confirmed =
            m_cli.json(words("overlap list --limit 1000 --state bevestigd")).objects();
        const auto added = std::ranges::find_if(
            confirmed, [](const QJsonObject &pair) { return pair[u"why"].toString() == u"Dakplan"_s; });
        QVERIFY(added != confirmed.cend());
        QVERIFY((*added)[u"score"].isNull() && (*added)[u"level"].isNull());
        QVERIFY(m_cli.onPair(QStringLiteral("explain"), two).out.contains(u"Dakplan"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliVerdicts)
#include "tst_cliverdicts.moc"
