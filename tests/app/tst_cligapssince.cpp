// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// What became of the gaps since they were kept; one example bank for all tests of this file.
class TestCliGapsSince : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeExample(), 0); }

    void sinceTheyWereKeptNothingChanged()
    {
        QCOMPARE(m_cli.inBank(words("gaps since 2026-03-02")).code, 3); // not kept yet
        QCOMPARE(m_cli.inBank(words("gaps keep")).code, 0);

        const QJsonObject change = m_cli.json(words("gaps since 2026-03-02")).objects().value(0);

        QVERIFY(change[u"new"].toArray().isEmpty());
        QVERIFY(change[u"gone"].toArray().isEmpty());
        QVERIFY(change[u"moved"].toArray().isEmpty());
        QVERIFY(!change[u"same"].toArray().isEmpty());
        QCOMPARE(m_cli.inBank(words("gaps since 2026-03-02 --until 2026-03-02")).code, 0);
        QCOMPARE(m_cli.inBank(words("gaps since 2026-03-02 --until 2026-03-01")).code, 3);
        QCOMPARE(m_cli.inBank(words("gaps since 2026-03-02 --until morgen")).code, 2);
    }

    void whatChangedIsNamedAndComparedWithTheLastKeptDay()
    {
        QCOMPARE(m_cli.inBank(words("gaps keep")).code, 0);
        QCOMPARE(m_cli.inBank(words("gaps add Ouderen --why Onbekend")).code, 0);

        const test::Answer said = m_cli.inBank(words("gaps since 2026-03-09"));
        const QJsonObject change = m_cli.json(words("gaps since 2026-03-09")).objects().value(0);

        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QVERIFY2(said.lines().value(1).startsWith(u"new  handmatig"_s), qPrintable(said.out));
        QVERIFY2(said.lines().value(1).endsWith(u"Ouderen"_s), qPrintable(said.out));
        QVERIFY2(said.said.contains(u"2 Mar 2026"_s), qPrintable(said.said));
        QCOMPARE(change[u"since"].toString(), u"2026-03-02"_s);
        QCOMPARE(change[u"names"].toObject()[change[u"new"].toArray()[0].toString()].toString(),
                 u"Ouderen"_s);
    }

    void withoutAKeptDayIsSaidHowToKeepOne()
    {
        const test::Answer answer = m_cli.inBank(words("gaps since 2025-12-31"));

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.contains(u"gaps keep"_s), qPrintable(answer.said));
    }
};

QTEST_GUILESS_MAIN(TestCliGapsSince)
#include "tst_cligapssince.moc"
