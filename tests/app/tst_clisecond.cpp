// SPDX-License-Identifier: EUPL-1.2
#include "app/paircommands.h"

using namespace kb;
using test::words;
using namespace Qt::StringLiterals;

/// Who is asked to judge a pair too, by commands.
class TestCliSecond : public QObject
{
    Q_OBJECT

    test::PairCommands m_cli;
    QJsonObject m_pair;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makePairs(), 0);
        m_pair = m_cli.pair(1);
    }

    void secondReviewerIsSomebodyOfTheBank()
    {
        const QStringList pair = test::recordsOf(m_pair);
        QCOMPARE(m_cli
                     .inBank(QStringList{u"--user"_s, u"Karim"_s} + words("overlap decide") + pair +
                             QStringList{u"bevestigd"_s})
                     .code,
                 0);

        const test::Answer asked = m_cli.inBank(words("overlap second") + pair + QStringList{u"Karim"_s});
        const test::Answer stranger =
            m_cli.inBank(words("overlap second") + pair + QStringList{u"Niemand"_s});

        QVERIFY2(asked.code == 0, qPrintable(asked.said));
        QCOMPARE(stranger.code, 3);
    }

    void whoIsAskedToJudgeTooReadsSoInToday()
    {
        const QStringList pair = test::recordsOf(m_pair);
        const QStringList asNoor{u"--user"_s, u"Noor"_s};
        QCOMPARE(m_cli.inBank(asNoor + words("overlap run")).code, 0);

        QCOMPARE(m_cli.inBank(words("overlap second") + pair + QStringList{u"Noor"_s}).code, 0);

        QVERIFY(m_cli.json(asNoor + words("today")).out.contains(u"overlap_asked"_s));
        QVERIFY(!m_cli.json(words("today")).out.contains(u"overlap_asked"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliSecond)
#include "tst_clisecond.moc"
