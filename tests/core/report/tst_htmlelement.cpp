// SPDX-License-Identifier: EUPL-1.2
#include "report/htmlelement.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestHtmlElement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementHasAnEndAlsoWhenItIsEmpty()
    {
        QCOMPARE(html::element("td", {}), u"<td></td>\n"_s);
        QCOMPARE(html::element("p", u"tekst"_s, html::ofClass("facts")), u"<p class=\"facts\">tekst</p>\n"_s);
    }

    void nothingInPlainTextIsMarkup()
    {
        const QString shown = html::escaped(u"<script>\"a\" & 'b'</script>"_s);

        QVERIFY(!shown.contains(u'<') && !shown.contains(u'>') && !shown.contains(u'"'));
        QVERIFY(shown.contains(u"&amp;"));
    }

    void codeIsNotDividedAtTheEndOfALine()
    {
        QCOMPARE(html::escaped(doc::Text(u"<zie> DGVB-VRG-0007 & meer"_s)),
                 u"&lt;zie&gt; <span class=\"code\">DGVB-VRG-0007</span> &amp; meer"_s);
    }

    void lineEndsAreBreaks() { QCOMPARE(html::escaped(u"een\ntwee"_s), u"een<br>twee"_s); }
};

QTEST_GUILESS_MAIN(TestHtmlElement)
#include "tst_htmlelement.moc"
