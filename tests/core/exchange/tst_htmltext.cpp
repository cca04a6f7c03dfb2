// SPDX-License-Identifier: EUPL-1.2
#include "exchange/htmltext.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreWhatOneReads_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");

        QTest::newRow("plain") << u"Gewone tekst"_s << u"Gewone tekst"_s;
        QTest::newRow("tags") << u"Een <b>vet</b> woord"_s << u"Een vet woord"_s;
        QTest::newRow("paragraphs") << u"<p>Een</p>\n<p>twee</p>"_s << u"Een\ntwee"_s;
        QTest::newRow("line break") << u"een<br/>twee"_s << u"een\ntwee"_s;
        QTest::newRow("entities") << u"caf&eacute; &amp; &#8217;s &#x20ac;"_s << u"café & ’s €"_s;
        QTest::newRow("no entity") << u"R&D; AT&T"_s << u"R&D; AT&T"_s;
        QTest::newRow("script") << u"voor<script>if (a < b) x();</script>na"_s << u"voorna"_s;
        QTest::newRow("smaller than") << u"3 < 5 en 5 > 3"_s << u"3 < 5 en 5 > 3"_s;
        QTest::newRow("broken off") << u"Een <a href='x"_s << u"Een"_s;
        QTest::newRow("a number that is no character") << u"&#55296;&#0;"_s << u"&#55296;&#0;"_s;
    }
    void theWordsAreWhatOneReads()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);

        QCOMPARE(textOfHtml(html), text);
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
