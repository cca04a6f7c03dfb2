// SPDX-License-Identifier: EUPL-1.2
#include "search/queryitems.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// `words|phrase|field(name):text`, with a minus before what is left out.
QStringList described(const QList<QueryItem> &items)
{
    QStringList lines;
    for (const QueryItem &item : items) {
        QString line = item.isExcluded ? u"-"_s : QString();
        if (item.role == QueryItem::Role::Field)
            line += u'(' + item.field.toString() + u')';
        if (item.role == QueryItem::Role::Phrase)
            line += u"phrase "_s;
        lines.append(line + item.text.toString());
    }
    return lines;
}

} // namespace

class TestQueryItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySignHasItsReading_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("words") << u"wonen  zorg"_s << QStringList{u"wonen"_s, u"zorg"_s};
        QTest::newRow("phrase") << u"\"wonen en zorg\""_s << QStringList{u"phrase wonen en zorg"_s};
        QTest::newRow("typographic quotes") << u"“wonen en zorg”"_s << QStringList{u"phrase wonen en zorg"_s};
        QTest::newRow("left out") << u"wonen -zorg"_s << QStringList{u"wonen"_s, u"-zorg"_s};
        QTest::newRow("phrase left out") << u"-\"a b\""_s << QStringList{u"-phrase a b"_s};
        QTest::newRow("field") << u"jaar:2024"_s << QStringList{u"(jaar)2024"_s};
        QTest::newRow("field with some words")
            << u"dossier:\"a b\" c"_s << QStringList{u"(dossier)a b"_s, u"c"_s};
        QTest::newRow("field without a value") << u"jaar:"_s << QStringList{u"(jaar)"_s};
        QTest::newRow("concept") << u"#wonen"_s << QStringList{u"(#)wonen"_s};
        QTest::newRow("hyphen within a word") << u"ict-beleid"_s << QStringList{u"ict-beleid"_s};
        QTest::newRow("open quote") << u"a \"b c"_s << QStringList{u"a"_s, u"phrase b c"_s};
        QTest::newRow("signs alone") << u"- \"\" -"_s << QStringList{};
        QTest::newRow("nothing") << u"  "_s << QStringList{};
    }

    void everySignHasItsReading()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, items);

        QCOMPARE(described(queryItems(typed)), items);
    }

    void itemIsClosedByASpaceOrAQuoteBehindIt()
    {
        QVERIFY(queryItems(u"wonen ").first().isClosed);
        QVERIFY(!queryItems(u"wonen").first().isClosed);
        QVERIFY(queryItems(u"\"wonen\"").first().isClosed);
        QVERIFY(!queryItems(u"\"wonen").first().isClosed);
    }

    void anyTextIsReadAndEveryItemStandsWhereItSays()
    {
        static const QString letters = u"aé:-#\"“” \t0𝔘"_s;
        QRandomGenerator random(20260302);
        for (int round = 0; round < 2000; ++round) {
            QString typed;
            for (int left = random.bounded(20); left > 0; --left)
                typed += letters[random.bounded(int(letters.size()))];

            qsizetype end = 0;
            for (const QueryItem &item : queryItems(typed)) {
                QVERIFY(item.fieldStart >= end && item.textStart >= item.fieldStart);
                QCOMPARE(QStringView(typed).sliced(item.textStart, item.text.size()), item.text);
                end = item.end();
            }
            QVERIFY(end <= typed.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryItems)
#include "tst_queryitems.moc"
