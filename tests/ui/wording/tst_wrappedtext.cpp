// SPDX-License-Identifier: EUPL-1.2
#include "report/recordcodes.h"
#include "wording/wrappedtext.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestWrappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThatFitsIsOneLine()
    {
        const QFont font;

        QCOMPARE(wrappedLines(u"Kennislunch"_s, font, 1000, 3), QStringList{u"Kennislunch"_s});
    }

    void longTextIsBrokenBetweenWords()
    {
        const QFont font;
        const int width = QFontMetrics(font).horizontalAdvance(u"Overleg over"_s) + 2;

        QCOMPARE(wrappedLines(u"Overleg over klimaat"_s, font, width, 3),
                 (QStringList{u"Overleg over"_s, u"klimaat"_s}));
    }

    void codeIsNotBroken()
    {
        const QFont font;
        const int width = QFontMetrics(font).horizontalAdvance(u"KIEM-SGN-0001"_s) + 2;

        const QStringList lines = wrappedLines(u"zie KIEM-SGN-0001 over wonen"_s, font, width, 4);

        QCOMPARE(doc::asTyped(lines.value(1)), u"KIEM-SGN-0001"_s);
    }

    void lastLineSaysThatThereIsMore()
    {
        const QFont font;
        const int width = QFontMetrics(font).horizontalAdvance(u"Overleg over"_s) + 2;

        const QStringList lines = wrappedLines(u"Overleg over klimaat en over wonen"_s, font, width, 2);

        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.last().endsWith(u'…'), qPrintable(lines.last()));
        QVERIFY(QFontMetrics(font).horizontalAdvance(lines.last()) <= width);
    }

    void beginningEndsInDotsWhereThereIsMore()
    {
        QCOMPARE(beginningOf(u"wonen"_s, 5), u"wonen"_s);
        QCOMPARE(beginningOf(u"wonen in de stad"_s, 5), u"wonen…"_s);
        QCOMPARE(beginningOf(u"ab\U0001F3E0cd"_s, 3), u"ab…"_s); // no half a sign
    }

    void noTextIsNoLine() { QVERIFY(wrappedLines({}, QFont(), 100, 3).join(QString()).isEmpty()); }
};

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
