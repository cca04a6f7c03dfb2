// SPDX-License-Identifier: EUPL-1.2
#include "overlap/snapshot.h"
#include "overlap/spellingtable.h"
#include "overlap/weighedprofile.h"

#include <QTest>

using namespace kb;
using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

/// Texts of words that are made up; together they have far more pieces than a row holds.
QList<OverlapProfile> someTexts()
{
    static constexpr std::array starts{"bla", "kro", "mie", "stu", "vex", "zor", "pli", "gan", "tuf"};
    static constexpr std::array ends{"deroep", "kaling", "mertik", "nozuur", "wiebel", "hafkas", "joppan"};
    QList<OverlapProfile> texts;
    for (int number = 0; number < 60; ++number) {
        QStringList words;
        for (int word = 0; word < 20; ++word) {
            const int chance = number * 7 + word * word * 5 + number * word;
            words.append(QLatin1StringView(starts[size_t(chance % 9)]) + QChar(u'a' + chance % 17) +
                         QLatin1StringView(ends[size_t(chance % 7)]));
        }
        texts.append({.record = namedUid("text"_L1, QByteArray::number(number)), .title = words.join(u' ')});
    }
    return texts;
}

/// All texts, weighed, in a table.
class FilledTable
{
public:
    FilledTable()
        : m_texts(someTexts())
        , m_snapshot(*OverlapSnapshot::make({m_texts, {}, {}}, {}))
        , table(m_snapshot.knowledge().vocabulary)
    {
        ProfileReader reader(m_snapshot.knowledge());
        for (const OverlapProfile &text : std::as_const(m_texts)) {
            spellings.push_back(reader.read(text).spellings);
            table.add(quint32(spellings.size()) - 1, spellings.back());
        }
    }

private:
    QList<OverlapProfile> m_texts;
    OverlapSnapshot m_snapshot;

public:
    std::vector<SparseVector> spellings;
    SpellingTable table;
};

} // namespace

class TestSpellingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productIsThatOfTheTwoVectors()
    {
        const FilledTable filled;
        for (const SparseVector &one : filled.spellings) {
            const auto beside = filled.table.beside(one, filled.spellings.size());
            for (quint32 other = 0; other < filled.spellings.size(); ++other)
                QVERIFY(qAbs(beside.product(other) - dot(one, filled.spellings[other])) < 1e-3);
        }
    }

    void productIsTheSameFromBothSides()
    {
        const FilledTable filled;
        const quint32 last = quint32(filled.spellings.size()) - 1;
        const auto ofFirst = filled.table.beside(filled.spellings.front(), last + 1);
        const auto ofLast = filled.table.beside(filled.spellings.back(), last + 1);

        QVERIFY(ofFirst.product(last) > 0);
        QCOMPARE(ofFirst.product(last), ofLast.product(0));
    }

    void removedTextIsLikeNothing()
    {
        FilledTable filled;
        filled.table.remove(3, filled.spellings[3]);
        const auto beside = filled.table.beside(filled.spellings[3], filled.spellings.size());

        QCOMPARE(beside.product(3), 0.0);
        QVERIFY(beside.product(4) > 0);
    }
};

QTEST_GUILESS_MAIN(TestSpellingTable)
#include "tst_spellingtable.moc"
