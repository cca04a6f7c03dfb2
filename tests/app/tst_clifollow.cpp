// SPDX-License-Identifier: EUPL-1.2
#include "app/paircommands.h"

using namespace kb;
using test::words;
using namespace Qt::StringLiterals;

/// Commands about overlaps go on from what the bank says now, not from the last run.
class TestCliFollow : public QObject
{
    Q_OBJECT

    test::PairCommands m_cli;
    QString m_a;
    QString m_b;

    QJsonObject explained() const
    {
        return m_cli.json({u"overlap"_s, u"explain"_s, m_a, m_b}).objects().value(0);
    }

    void rewrite() const
    {
        QCOMPARE(m_cli.inBank({u"question"_s, u"edit"_s, m_a, u"--text"_s, u"Waar broeden reigers?"_s}).code,
                 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makePairs(), 0);
        const QStringList pair = test::recordsOf(m_cli.pair(1));
        m_a = pair.first();
        m_b = pair.last();
    }

    void cleanup() { (void)m_cli.inBank(words("bank undo")); }

    void changeIsInTheNextAnswer()
    {
        const QString before = explained()[u"why"].toString();
        QVERIFY2(before.contains(u"uitvoeren"), qPrintable(before));
        rewrite();

        QVERIFY(!explained()[u"why"].toString().contains(u"uitvoeren"));
    }

    void verdictRestsOnWhatThePairIsNow()
    {
        rewrite();
        QCOMPARE(
            m_cli
                .inBank({u"overlap"_s, u"decide"_s, m_a, m_b, u"weggelegd"_s, u"--reason"_s, u"ander_doel"_s})
                .code,
            0);
        QCOMPARE(m_cli.inBank(words("overlap run")).code, 0);

        QCOMPARE(explained()[u"reopened"].toBool(), false);
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliFollow)
#include "tst_clifollow.moc"
