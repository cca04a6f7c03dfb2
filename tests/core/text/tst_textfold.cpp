// SPDX-License-Identifier: EUPL-1.2
#include "text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// text/fold.h; that of the log has the name tst_fold.
class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatAreWrittenDifferentlyFoldAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("capitals") << u"Gemeente"_s << u"gemeente"_s;
        QTest::newRow("accents") << u"Één café"_s << u"een cafe"_s;
        QTest::newRow("accents by themselves") << u"cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("ligatures") << u"ĳs ŒUVRE"_s << u"ijs oeuvre"_s;
        QTest::newRow("soft hyphen") << u"woning\u00ADbouw"_s << u"woningbouw"_s;
        QTest::newRow("kinds of hyphen") << u"ICT‑beleid"_s << u"ict-beleid"_s;
        QTest::newRow("kinds of apostrophe") << u"auto’s"_s << u"auto's"_s;
        QTest::newRow("other signs") << u"a/b"_s << u"a b"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void wordsThatAreWrittenDifferentlyFoldAlike()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);

        QCOMPARE(fold(text), folded);
    }

    void foldedTextFoldsToItself()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int left = random.bounded(20); left > 0; --left)
                text += QChar(char16_t(random.bounded(1, 0x2100)));

            QCOMPARE(fold(fold(text)), fold(text));
        }
    }

    void everyFoldedCharacterKnowsItsPlace()
    {
        const QString text = u"Eé\u0301ĳ 𝔘"_s;

        const Folding folding = foldWithOrigins(text);

        QCOMPARE(folding.text, fold(text));
        QCOMPARE(folding.origins.size(), folding.text.size());
        QVERIFY(std::ranges::is_sorted(folding.origins));
        for (const qsizetype origin : folding.origins)
            QVERIFY(origin >= 0 && origin < text.size());
    }

    void pairIsOneCharacterAndHalfOfOneIsAGap()
    {
        const QString pair = u"𝔘"_s;

        QCOMPARE(characterAt(pair, 0).units, 2);
        QCOMPARE(characterAt(pair.first(1), 0).units, 1);
        QVERIFY(glyphOf(characterAt(pair.first(1), 0).code) == Glyph::Gap);
    }
};

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
