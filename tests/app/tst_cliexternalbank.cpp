// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// The register of knowledge banks of others, as a script keeps it.
class TestCliExternalBank : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli; ///< with the example

    QStringList listed(const QStringList &options = {}) const
    {
        return m_cli.inBank(words("external-bank list") + options).lines();
    }

    static QStringList adding(const QString &name, const QString &url)
    {
        return {u"--lang"_s, u"en"_s,        u"external-bank"_s, u"add"_s,   u"--name"_s,
                name,        u"--held_by"_s, u"Stichting"_s,     u"--url"_s, url};
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeExample(), 0); }

    void registerOfTheExampleIsListed()
    {
        QCOMPARE(listed().size(), 3);
        const QStringList onRequest = listed({u"--access"_s, u"Op aanvraag"_s});
        QCOMPARE(onRequest.size(), 1);
        QVERIFY(onRequest.first().endsWith(u"Databank Wonen van Stichting Woonlab"_s));
    }

    void bankOfOthersIsAddedCheckedAndThrownAway()
    {
        const test::Answer added = m_cli.inBank(adding(u"Kennishub"_s, u"https://hub.example.org"_s));
        const QString uid = added.lines().value(0);
        QCOMPARE(added.code, 0);

        QCOMPARE(m_cli.inBank({u"external-bank"_s, u"edit"_s, uid, u"--checked_on"_s, u"2026-03-02"_s}).code,
                 0);
        const QJsonObject shown = m_cli.json({u"external-bank"_s, u"show"_s, uid}).objects().value(0);
        QCOMPARE(shown[u"refcode"].toString(), u"KIEM-EXT-0004"_s);
        QCOMPARE(shown[u"held_by"].toString(), u"Stichting"_s);
        QCOMPARE(shown[u"url"].toString(), u"https://hub.example.org"_s);
        QCOMPARE(shown[u"checked_on"].toString(), u"2026-03-02"_s);

        QCOMPARE(m_cli.inBank({u"external-bank"_s, u"remove"_s, uid}).code, 0);
        QCOMPARE(listed().size(), 3);
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QCOMPARE(listed().size(), 4);
        QCOMPARE(m_cli.inBank({u"external-bank"_s, u"remove"_s, uid}).code, 0);
    }

    void addressThatIsNoneIsKeptAndTold()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(adding(u"Kennishub"_s, u"ftp://hub.example.org"_s));

        QCOMPARE(added.code, 1);
        QVERIFY2(added.said.startsWith(u"--url: This web address is not right."_s), qPrintable(added.said));
    }

    void bankWithoutAnOwnerIsWrongUse()
    {
        const test::Answer added =
            m_cli.inBank(words("external-bank add --name Hub --url https://hub.example.org"));

        QCOMPARE(added.code, 2);
    }

    void bankOfOthersIsFound()
    {
        const test::Answer found = m_cli.inBank(words("search Woonlab"));

        QVERIFY2(found.out.contains(u"Databank Wonen van Stichting Woonlab"_s), qPrintable(found.out));
    }
};

QTEST_GUILESS_MAIN(TestCliExternalBank)
#include "tst_cliexternalbank.moc"
