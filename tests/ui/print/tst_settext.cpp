// SPDX-License-Identifier: EUPL-1.2
#include "print/measure.h"
#include "print/settext.h"

#include <QFontMetricsF>
#include <QTest>

using namespace kb::print;
using namespace Qt::StringLiterals;

class TestSetText : public QObject
{
    Q_OBJECT

    static int linesOf(const QString &text, qreal width)
    {
        return SetText(text, typeface(Role::Body), width).lineCount();
    }
    static qreal widthOf(const QString &text)
    {
        return QFontMetricsF(typeface(Role::Body).font).horizontalAdvance(text) + pt(1);
    }

private Q_SLOTS:
    void codeIsNotDividedAtItsHyphen()
    {
        QCOMPARE(linesOf(u"werken DGVB-VRG-0007 nummer"_s, widthOf(u"werken DGVB-VRG-"_s)), 3);
        QCOMPARE(linesOf(u"werken aangroei-rijk-dorp nummer"_s, widthOf(u"werken aangroei-rijk-"_s)), 2);
    }

    void dayStaysWithItsMonth()
    {
        QCOMPARE(linesOf(u"woordenboek 12 mei 2026 heden"_s, widthOf(u"woordenboek 12 "_s)), 3);
        QCOMPARE(linesOf(u"woordenboek 12 mei 20 heden"_s, widthOf(u"woordenboek 12 "_s)), 2);
    }

    void codeThatIsTooWideIsDividedAfterAll()
    {
        QVERIFY(linesOf(u"DGVB-VRG-0007"_s, widthOf(u"DGVB-"_s)) > 1);
    }

    void wordInBoldTakesTheRoomOfBold()
    {
        const Typeface body = typeface(Role::Body);

        QVERIFY(widestWord(kb::doc::strong(u"DGVB-VRG-0007"_s), body) > widestWord(u"DGVB-VRG-0007"_s, body));
    }

    void wordEndsAtTheEndOfItsLine()
    {
        const Typeface body = typeface(Role::Body);
        const kb::doc::Text lines = kb::doc::strong(u"DGVB-VRG-0007\n"_s).add(u"Wat werkt?"_s);

        QCOMPARE(widestWord(lines, body), widestWord(kb::doc::strong(u"DGVB-VRG-0007"_s), body));
    }
};

QTEST_MAIN(TestSetText)
#include "tst_settext.moc"
