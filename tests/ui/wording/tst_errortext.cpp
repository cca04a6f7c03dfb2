// SPDX-License-Identifier: EUPL-1.2
#include "wording/errortext.h"

#include <QSet>
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

    void detailIsShownOnlyWhereTheUserCanActOnIt()
    {
        QVERIFY(errorText({Error::Code::Unreadable, QStringLiteral("line 12")}).endsWith(u"(line 12)"));
        QVERIFY(!errorText({Error::Code::Storage, QStringLiteral("SQLITE_IOERR")}).contains(u"SQLITE"));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
