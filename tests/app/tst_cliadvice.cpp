// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/goldenfile.h"

using namespace kb;
using test::words;

/// The advice of the example, by script.
class TestCliAdvice : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    /// The uid of the first advice in that status that the bank may change.
    QString adviceIn(const QString &status) const
    {
        for (const QJsonObject &advice : m_cli.json(words("advice list")).objects()) {
            if (advice[u"status"].toString(QStringLiteral("concept")) == status &&
                advice[u"refcode"].toString().startsWith(QStringLiteral("KIEM")))
                return advice[u"uid"].toString();
        }
        return {};
    }
    test::Answer on(const QString &verb, const QString &advice, const QStringList &more = {}) const
    {
        return m_cli.inBank(QStringList{QStringLiteral("advice"), verb, advice} + more);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.run(words("bank new b.kennisbank --example --unit KIEM")).code, 0); }

    void renderWritesEveryForm()
    {
        const QString advice = adviceIn(QStringLiteral("aangeboden"));

        for (const char *name : {"advies.pdf", "advies.odt", "advies.html"}) {
            QCOMPARE(
                on(QStringLiteral("render"), advice, {QStringLiteral("--out"), QString::fromLatin1(name)})
                    .code,
                0);
            QVERIFY(QFileInfo(m_cli.path(QString::fromLatin1(name))).size() > 0);
        }
        QVERIFY(test::contentOf(m_cli.path(QStringLiteral("advies.pdf"))).startsWith("%PDF-"));
    }

    void sourcesAreReferredToAsAsked()
    {
        const QString advice = adviceIn(QStringLiteral("aangeboden"));
        const auto written = [&](const QString &style) {
            const test::Answer answer =
                on(QStringLiteral("render"), advice,
                   {QStringLiteral("--citations"), style, QStringLiteral("--out"), QStringLiteral("a.html")});
            return answer.code == 0 ? test::contentOf(m_cli.path(QStringLiteral("a.html"))) : QByteArray();
        };

        QVERIFY(written(QStringLiteral("nummers")).contains("[1]"));
        const QByteArray byName = written(QStringLiteral("auteur_jaar"));
        QVERIFY(!byName.isEmpty());
        QVERIFY(!byName.contains("[1]"));
        QCOMPARE(on(QStringLiteral("render"), advice,
                    {QStringLiteral("--citations"), QStringLiteral("apa"), QStringLiteral("--out"),
                     QStringLiteral("a.html")})
                     .code,
                 2);
    }

    /// Spec 04, 4.0.
    void aPublicAdviceThatNamesWhatIsNotPublicIsNotRendered()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.run(words("bank new b.kennisbank --example --unit KIEM")).code, 0);
        QString advice;
        for (const QJsonObject &one : cli.json(words("advice list")).objects()) {
            if (one[u"refcode"] == QStringLiteral("KIEM-ADV-0001"))
                advice = one[u"uid"].toString();
        }
        QCOMPARE(cli.inBank(words("advice edit --share_level openbaar") << advice).code, 0);

        const auto rendered = cli.inBank(words("advice render --out a.html") << advice);
        const auto checked = cli.inBank(words("advice check") << advice);

        QCOMPARE(rendered.code, 3);
        QVERIFY2(rendered.said.contains(u"DGRO-SIG-0001"), qPrintable(rendered.said));
        QVERIFY(!QFile::exists(cli.path(QStringLiteral("a.html"))));
        QCOMPARE(checked.code, 1);
    }

    void offerSaysWhatIsMissing()
    {
        const test::Answer answer = on(QStringLiteral("offer"), adviceIn(QStringLiteral("concept")));

        QCOMPARE(answer.code, 3);
        QVERIFY2(!answer.said.isEmpty(), qPrintable(answer.said));
    }

    void offeredVersionIsPrintedAgainByteByByte()
    {
        const QString advice = adviceIn(QStringLiteral("aangeboden"));
        QCOMPARE(on(QStringLiteral("revise"), advice).code, 0);

        const test::Answer offered = on(QStringLiteral("offer"), advice);
        QCOMPARE(offered.code, 0);
        const QString version = offered.lines().value(0);
        for (const char *name : {"een.pdf", "twee.pdf"})
            QCOMPARE(
                on(QStringLiteral("render"), advice,
                   {QStringLiteral("--frozen"), version, QStringLiteral("--out"), QString::fromLatin1(name)})
                    .code,
                0);

        QVERIFY(test::contentOf(m_cli.path(QStringLiteral("een.pdf"))).startsWith("%PDF-"));
        QCOMPARE(test::contentOf(m_cli.path(QStringLiteral("twee.pdf"))),
                 test::contentOf(m_cli.path(QStringLiteral("een.pdf"))));
    }

    void offeredAdviceIsNoDraftAgainByAnEdit()
    {
        const QString advice = adviceIn(QStringLiteral("aangeboden"));

        const test::Answer back =
            on(QStringLiteral("edit"), advice, {QStringLiteral("--status"), QStringLiteral("concept")});
        const test::Answer retitled =
            on(QStringLiteral("edit"), advice, {QStringLiteral("--title"), QStringLiteral("Anders")});
        const test::Answer carriedOut =
            on(QStringLiteral("decide"), advice,
               {QStringLiteral("opgevolgd"), QStringLiteral("--lang"), QStringLiteral("en")});

        QCOMPARE(back.code, 3);
        QCOMPARE(retitled.code, 3);
        QCOMPARE(carriedOut.code, 3);
        QVERIFY2(carriedOut.said.contains(QStringLiteral("decision")), qPrintable(carriedOut.said));
        QCOMPARE(adviceIn(QStringLiteral("aangeboden")), advice);
    }

    void offeredAdviceIsWithdrawnInsteadOfRemoved()
    {
        const test::Answer answer = on(QStringLiteral("remove"), adviceIn(QStringLiteral("aangeboden")),
                                       {QStringLiteral("--lang"), QStringLiteral("en")});

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.contains(QStringLiteral("Withdraw the advice")), qPrintable(answer.said));
    }

    void decisionDoesNotComeBeforeTheOffer()
    {
        QCOMPARE(on(QStringLiteral("decide"), adviceIn(QStringLiteral("aangeboden")),
                    {QStringLiteral("deels"), QStringLiteral("--on"), QStringLiteral("2020-01-01")})
                     .code,
                 3);
    }

    void decisionIsKept()
    {
        const QString advice = adviceIn(QStringLiteral("aangeboden"));

        QCOMPARE(on(QStringLiteral("decide"), advice,
                    {QStringLiteral("deels"), QStringLiteral("--on"), QStringLiteral("2026-04-24")})
                     .code,
                 0);

        const QJsonObject shown =
            m_cli.json({QStringLiteral("advice"), QStringLiteral("show"), advice}).objects().value(0);
        QCOMPARE(shown[u"status"].toString(), QStringLiteral("deels"));
        QCOMPARE(shown[u"outcome_on"].toString(), QStringLiteral("2026-04-24"));
    }

    void decisionNeedsAWordThatIsOne()
    {
        QCOMPARE(
            on(QStringLiteral("decide"), adviceIn(QStringLiteral("concept")), {QStringLiteral("misschien")})
                .code,
            2);
    }
};

QTEST_GUILESS_MAIN(TestCliAdvice)
#include "tst_cliadvice.moc"
