// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// Dossiers, institutes, persons and contact moments as a script uses them.
class TestCliNetwork : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    QString uidOf(const QString &kind, const QString &title) const
    {
        for (const QString &line : m_cli.inBank({kind, u"list"_s}).lines()) {
            if (line.contains(title))
                return line.section(u' ', 0, 0);
        }
        return {};
    }

    QJsonObject shown(const QString &kind, const QString &uid) const
    {
        return m_cli.json({kind, u"show"_s, uid}).objects().value(0);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeExample(), 0); }

    void dossierIsShownWithItsMomentsAndWhatIsKnown()
    {
        const QString uid = uidOf(u"dossier"_s, u"Versnelling van de woningbouw"_s);

        const QJsonObject dossier = shown(u"dossier"_s, uid);

        QCOMPARE(dossier[u"code"].toString(), u"VWB"_s);
        QCOMPARE(dossier[u"milestones"].toArray().size(), 1);
        QVERIFY(dossier[u"known"].toInt() + dossier[u"partly"].toInt() + dossier[u"unknown"].toInt() > 0);
        QVERIFY(!dossier[u"links"].toObject()[u"officer"].toArray().isEmpty());
    }

    void inWordsAMomentIsALine()
    {
        const QString uid = uidOf(u"dossier"_s, u"Versnelling van de woningbouw"_s);

        const test::Answer answer = m_cli.inBank({u"--lang"_s, u"nl"_s, u"dossier"_s, u"show"_s, uid});

        QVERIFY2(answer.out.contains(u"Beslismoment: 2026-06-02"_s), qPrintable(answer.out));
    }

    void personIsShownWithWhatTheyKnow()
    {
        const QJsonObject person = shown(u"person"_s, uidOf(u"person"_s, u"Fatima el Amrani"_s));

        QVERIFY(!person[u"links"].toObject()[u"expertise"].toArray().isEmpty());
    }

    void contactMomentIsAddedWithItsInstitute()
    {
        const QString institute = uidOf(u"institute"_s, u"Universiteit Noorderhaven"_s);

        const test::Answer added =
            m_cli.inBank({u"contact"_s, u"add"_s, u"--date"_s, u"2026-03-02"_s, u"--institute"_s, institute,
                          u"--subject"_s, u"Kennismaking"_s});

        QCOMPARE(added.code, 0);
        QCOMPARE(shown(u"contact"_s, added.out.trimmed())[u"institute"].toString(), institute);
    }

    void overviewOfADossierIsPrinted()
    {
        const QString uid = uidOf(u"dossier"_s, u"Versnelling van de woningbouw"_s);

        const test::Answer printed = m_cli.inBank({u"print"_s, u"dossier"_s, uid, u"--out"_s, u"d.pdf"_s});

        QVERIFY2(printed.code == 0, qPrintable(printed.said));
        QVERIFY(QFile::exists(m_cli.path(u"d.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_clinetwork.moc"
