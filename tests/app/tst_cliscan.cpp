// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

using namespace kb;
using test::words;
using namespace Qt::StringLiterals;

/// `overlap scan`: somebody else's file beside the example bank.
class TestCliScan : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    static QStringList scanOf(const QString &file, const QString &more = {})
    {
        return words("overlap scan") + QStringList{file} + more.split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makeExample(), 0);
        QCOMPARE(m_cli.inBank(words("export --format csv --kind question --out vragen.csv")).code, 0);
    }

    void eachMatchIsALineWithItsScoreAndReason()
    {
        const test::Answer found = m_cli.json(scanOf(u"vragen.csv"_s));

        QCOMPARE(found.code, 0);
        QCOMPARE(found.keys(), words("code file_code file_title level score title uid unit why"));
        QVERIFY(found.objects().size() >= 10);
        for (const QJsonObject &match : found.objects())
            QVERIFY(!match[u"why"].toString().isEmpty());
    }

    void forPeopleItSaysThatNothingWasImported()
    {
        const test::Answer found = m_cli.inBank(words("--lang en") + scanOf(u"vragen.csv"_s));

        QCOMPARE(found.code, 0);
        QVERIFY(found.out.contains(u"nothing was imported"_s));
    }

    void itCanBePutOnPaper()
    {
        const test::Answer made = m_cli.inBank(scanOf(u"vragen.csv"_s, u"--out overlap.html"_s));

        QCOMPARE(made.code, 0);
        QFile paper(m_cli.path(u"overlap.html"_s));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().contains("DGVB-VRG-"));
    }

    void fileThatIsNotThereFails() { QCOMPARE(m_cli.inBank(scanOf(u"weg.csv"_s)).code, 3); }

    void withoutAFileTheUsageIsTold() { QCOMPARE(m_cli.inBank(words("overlap scan")).code, 2); }
};

QTEST_GUILESS_MAIN(TestCliScan)
#include "tst_cliscan.moc"
