// SPDX-License-Identifier: EUPL-1.2
#include "search/documentlists.h"
#include "searchtest.h"

using namespace kb;

class TestDocumentLists : public QObject
{
    Q_OBJECT

    static QByteArrayList namesOf(const DocumentLists &lists)
    {
        QByteArrayList names;
        for (const TermImpact &each : lists.all())
            names.append(each.term.toByteArray());
        return names;
    }

private Q_SLOTS:
    void everyTermHasItsBeginnings()
    {
        const QByteArray words(":2\nwoning wo 1 weg\n");
        const DocumentLists lists(words);

        QCOMPARE(namesOf(lists), QByteArrayList({"*1", "*w", "*we", "*weg", "*wo", "*won", "1", ":2", "weg",
                                                 "wo", "woning"}));
    }

    void partsHaveBeginningsToo()
    {
        const QByteArray words(":2\n\n\n\nhuurwoning+huur+woning");

        QVERIFY(namesOf(DocumentLists(words)).contains("*won"));
    }

    void beginningHasTheHighestImpactOfItsTerms()
    {
        const QByteArray words(":2\nwoning\n\n\nwonen woonboot");
        const DocumentLists lists(words);

        const auto impactOf = [&](const char *name) {
            return std::ranges::find(lists.all(), QByteArrayView(name), &TermImpact::term)->impact;
        };
        QCOMPARE(impactOf("*wo"), impactOf("woning"));
        QCOMPARE(impactOf("*woo"), impactOf("woonboot"));
        QVERIFY(impactOf("*wo") > impactOf("*woo"));
    }

    void beginningIsCountedInCharacters()
    {
        const QByteArray words = QStringLiteral(":2\n\u0436\u0438\u043b\u044c\u0451").toUtf8();

        QCOMPARE(namesOf(DocumentLists(words)).first(3),
                 QByteArrayList({QStringLiteral("*\u0436").toUtf8(), QStringLiteral("*\u0436\u0438").toUtf8(),
                                 QStringLiteral("*\u0436\u0438\u043b").toUtf8()}));
        QCOMPARE(characterCount(QStringLiteral("\u0436\u0438\u043b").toUtf8()), 3);
    }

    void listsAreInOrderAndSurviveACopy()
    {
        Analyser analyser;
        test::RandomLibrary random(31);
        for (qint64 record = 1; record <= 50; ++record) {
            const QByteArray words = documentWords(random.document(record), analyser);
            const auto made = std::make_unique<DocumentLists>(words);
            const DocumentLists copy = *made;
            const QByteArrayList names = namesOf(*made);

            QVERIFY(std::ranges::is_sorted(names));
            QCOMPARE(QSet(names.begin(), names.end()).size(), names.size());
            QCOMPARE(namesOf(copy), names);
        }
    }
};

QTEST_GUILESS_MAIN(TestDocumentLists)
#include "tst_documentlists.moc"
