// SPDX-License-Identifier: EUPL-1.2
#include "report/recordcodes.h"
#include "wording/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// As Qt shows a tool tip.
QString shownAs(const QString &toolTip)
{
    QTextDocument document;
    Qt::mightBeRichText(toolTip) ? document.setHtml(toolTip) : document.setPlainText(toolTip);
    return document.toPlainText();
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Wonen & zorg", "<b>vet</b>", "<img src='http://voorbeeld.example/x.png'>",
                                 "a < b en c > d", "twee  spaties\nen een regel", "<p>\n  ingesprongen", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void everyCharacterIsShownAsItIs()
    {
        QFETCH(const QString, text);

        QCOMPARE(shownAs(plainToolTip(text)), text);
    }

    void codeInATipStaysOnOneLine()
    {
        QCOMPARE(plainToolTip(u"zie DGVB-VRG-0007"_s), doc::wholeCodes(u"zie DGVB-VRG-0007"_s));
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
