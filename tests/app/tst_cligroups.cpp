// SPDX-License-Identifier: EUPL-1.2
#include "base/uid.h"
#include "support/commandline.h"
#include "support/goldenfile.h"

#include <QJsonArray>

using namespace kb;
using test::words;
using namespace Qt::StringLiterals;

/// Groups of questions that units can programme together; one example bank for all tests of this file.
class TestCliGroups : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makeExample(), 0);
        QCOMPARE(m_cli.inBank(words("overlap run")).code, 0);
    }

    void opportunitiesAreListedWithWhatThereIsAlready()
    {
        const test::Answer list = m_cli.json(words("overlap opportunities"));

        QCOMPARE(list.code, 0);
        QCOMPARE(
            list.keys(),
            words("across action agreed answered experts hinges lead name need_by needed other_pairs pairs "
                  "points_of_others project projects questions rank reason shared state strongest "
                  "studies study title uids units"));
        for (const QJsonObject &group : list.objects()) {
            QVERIFY(group[u"units"].toArray().size() >= 2);
            QVERIFY(group[u"across"].toDouble() >= 35);
            int points = group[u"points_of_others"].toInt();
            for (const auto &pair : group[u"pairs"].toArray())
                points += pair.toObject()[u"points"].toInt();
            const qsizetype pairs = group[u"pairs"].toArray().size() + group[u"other_pairs"].toInt();
            QCOMPARE(group[u"across"].toDouble(), double(points) / double(pairs));
            QCOMPARE(group[u"questions"].toArray().size(), group[u"uids"].toArray().size());
        }
    }

    void groupThatIsNotNeededIsToldOnlyWhenAllAreAsked()
    {
        const QList<QJsonObject> before = m_cli.json(words("overlap opportunities")).objects();
        const QString question = before.first()[u"uids"].toArray().first().toString();

        const test::Answer said = m_cli.inBank(words("overlap group not-needed") +
                                               QStringList{question, u"--reason"_s, u"Al afgesproken"_s});

        QVERIFY2(said.code == 0, qPrintable(said.said));
        QCOMPARE(m_cli.json(words("overlap opportunities")).objects().size(), before.size() - 1);
        QCOMPARE(m_cli.json(words("overlap opportunities")).objects().first()[u"rank"].toInt(), 1);
        const QJsonObject told = m_cli.json(words("overlap opportunities --all")).objects().first();
        QCOMPARE(told[u"state"].toString(), u"niet_nodig"_s);
        QCOMPARE(told[u"reason"].toString(), u"Al afgesproken"_s);
        QCOMPARE(m_cli.inBank(words("overlap group needed") + QStringList{question}).code, 0);
        QCOMPARE(m_cli.json(words("overlap opportunities")).objects().size(), before.size());
    }

    void logTellsThatAGroupWasNotNeededAndIsAfterAll()
    {
        const QJsonObject group = m_cli.json(words("overlap opportunities")).objects().first();
        const QString question = group[u"uids"].toArray().first().toString();
        const QStringList why{u"--reason"_s, u"Al geregeld"_s};
        QCOMPARE(m_cli.inBank(words("overlap group not-needed") + QStringList{question} + why).code, 0);
        QCOMPARE(m_cli.inBank(words("overlap group needed") + QStringList{question}).code, 0);

        const QList<QJsonObject> log = m_cli.json(words("overlap log --about groep --limit 2")).objects();
        const QString aside = m_cli.inBank(words("--lang en overlap log --state niet_nodig")).out;

        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0][u"decision"].toString(), u"toch_nodig"_s);
        QCOMPARE(log[1][u"decision"].toString(), u"niet_nodig"_s);
        QCOMPARE(log[1][u"reason"].toString(), u"Al geregeld"_s);
        QCOMPARE(log[1][u"records"].toArray().size(), group[u"uids"].toArray().size());
        QVERIFY2(aside.contains(u"Not needed · Al geregeld"_s) && !aside.contains(u"after all"_s),
                 qPrintable(aside));
        QCOMPARE(m_cli.inBank(words("overlap log --about iets")).code, 2);
    }

    void meetingAboutAGroupIsMade()
    {
        const QJsonObject group = m_cli.json(words("overlap opportunities")).objects().first();
        const QString question = group[u"uids"].toArray().first().toString();

        const test::Answer made = m_cli.inBank(words("overlap group meeting") + QStringList{question});

        QVERIFY2(made.code == 0, qPrintable(made.said));
        QVERIFY(!Uid(made.out.trimmed()).isNull());
    }

    void groupIsNotNeededForAReason()
    {
        const QJsonObject group = m_cli.json(words("overlap opportunities")).objects().first();
        const QString question = group[u"uids"].toArray().first().toString();

        QCOMPARE(m_cli.inBank(words("overlap group not-needed") + QStringList{question}).code, 2);
    }

    void questionInNoGroupIsThree()
    {
        const QStringList none{u"01234567-89ab-7def-8123-456789abcdef"_s};

        QCOMPARE(m_cli.inBank(words("overlap group meeting") + none).code, 3);
    }

    void opportunitiesAreReadInWords()
    {
        const QJsonObject first = m_cli.json(words("overlap opportunities")).objects().value(0);

        const test::Answer answer = m_cli.inBank(words("overlap opportunities --limit 1"));

        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(first[u"title"].toString()));
        for (const auto &question : first[u"questions"].toArray())
            QVERIFY(answer.out.contains(question.toString()));
    }

    void proposalOfAGroupSaysInWhichProjectAndWhoLeads()
    {
        const QJsonObject first = m_cli.json(words("overlap opportunities")).objects().value(0);
        const QString project = first[u"project"].toString();

        const test::Answer answer = m_cli.inBank(words("--lang en overlap opportunities --limit 1"));

        QVERIFY(!project.isEmpty());
        QVERIFY2(answer.out.contains(project + u"; "_s + first[u"lead"].toString() + u" leads"_s),
                 qPrintable(answer.out));
    }

    void questionOfAGroupThatIsAnsweredSaysSo()
    {
        const test::Answer answer = m_cli.inBank(words("--lang en overlap opportunities"));

        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(u"(answered)"_s), qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"Share the result of DGVB-STU-0014; DGVB leads"_s));
    }

    void opportunitiesAreWrittenOnPaper()
    {
        const QString title =
            m_cli.json(words("overlap opportunities")).objects().value(0)[u"title"].toString();

        const test::Answer answer = m_cli.inBank(words("overlap opportunities --out samen.txt"));

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(test::contentOf(m_cli.path(QStringLiteral("samen.txt"))).contains(title.toUtf8()));
    }

    void opportunitiesOfABankWithoutQuestionsAreNone()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer answer = cli.inBank(words("--lang en overlap opportunities"));

        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(QStringLiteral("No questions to programme together.")));
    }

    void opportunitiesFollowWhatChangedSinceTheLastRun()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0); // of which the overlaps were never computed

        const test::Answer told = cli.json(words("overlap opportunities"));

        QVERIFY2(!told.objects().isEmpty(), qPrintable(told.said));
    }
};

QTEST_GUILESS_MAIN(TestCliGroups)
#include "tst_cligroups.moc"
