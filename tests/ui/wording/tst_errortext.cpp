// SPDX-License-Identifier: EUPL-1.2
#include "wording/errortext.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentences()
    {
        QSet<QString> texts;
        for (int code = 0; code <= int(Error::Code::NotBuiltYet); ++code)
            texts.insert(errorText({Error::Code(code), {}}));

        QCOMPARE(texts.size(), qsizetype(Error::Code::NotBuiltYet) + 1);
        for (const QString &text : texts)
            QVERIFY2(text.endsWith(u'.') && text.count(u'.') >= 2, qPrintable(text));
    }

    void whatMayNotGoIsToldWithWhatIsDoneInstead() // spec 02, 2.10
    {
        QSet<QString> texts{errorText({Error::Code::InUse, QStringLiteral("3")})};
        for (const char *word : {"stop", "withdraw", "withdraw_study", "correct"}) {
            const QString text = errorText({Error::Code::InUse, QString::fromLatin1(word)});
            QVERIFY2(text.contains(u"instead"), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), 5);
    }

    void whatAUnitKeepsForItselfIsToldInOneSentence()
    {
        const QString text = errorText({Error::Code::NotAllowed, QStringLiteral("eigen_dg")});

        QVERIFY2(text.contains(u"for its own DG only"), qPrintable(text));
        QVERIFY2(!text.contains(u"eigen_dg"), qPrintable(text));
    }

    void whatIsNotPublicIsNamedInOneSentence() // spec 04, 4.0
    {
        const Error error{Error::Code::NotAllowed, QStringLiteral("not_public:DGVB-SIG-0001 Loten")};

        QVERIFY(isToldApart(error));
        QVERIFY2(errorText(error).contains(u"DGVB-SIG-0001 Loten"), qPrintable(errorText(error)));
        QVERIFY2(!errorText(error).contains(u"not_public"), qPrintable(errorText(error)));
    }

    void aFileThatCouldNotBeWrittenIsNoFaultOfTheBank()
    {
        const QTemporaryDir folder;
        const QString here = folder.filePath(QStringLiteral("a.pdf"));
        const QString nowhere = folder.filePath(QStringLiteral("nergens/a.pdf"));
        const auto told = [](Error::Code code, const QString &path) {
            return errorText({code, QStringLiteral("unwritten file ") + path});
        };

        const QString full = told(Error::Code::DiskFull, here);
        const QString lost = told(Error::Code::Storage, nowhere);
        const QString closed = told(Error::Code::Storage, here);

        QVERIFY2(full.contains(here + QStringLiteral(" could not be written: the disk is full.")),
                 qPrintable(full));
        QVERIFY2(lost.contains(QStringLiteral("its folder is not there.")), qPrintable(lost));
        QVERIFY2(closed.contains(QStringLiteral("not possible in that place.")), qPrintable(closed));
        QVERIFY(full.contains(QStringLiteral("The knowledge bank was not changed.")));
    }

    void whatHasWordsOfItsOwnIsKnown()
    {
        QVERIFY(isToldApart({Error::Code::NotAllowed, QStringLiteral("in_trash")}));
        QVERIFY(isToldApart({Error::Code::Storage, QStringLiteral("unwritten file a.pdf")}));
        QVERIFY(!isToldApart({Error::Code::Storage, QStringLiteral("SQLITE_IOERR")}));
        QVERIFY(!isToldApart({Error::Code::NotAllowed, QStringLiteral("dossier")}));
    }

    void detailIsShownOnlyWhereTheUserCanActOnIt()
    {
        QVERIFY(errorText({Error::Code::Unreadable, QStringLiteral("line 12")}).endsWith(u"(line 12)"));
        QVERIFY(!errorText({Error::Code::Storage, QStringLiteral("SQLITE_IOERR")}).contains(u"SQLITE"));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
