// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapmatrix.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "model/knowledgequestion.h"
#include "report/sharedmarks.h"
#include "rowbank.h"
#include "text/analyser.h"

#include <QRegularExpression>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QList<ShownOverlap> pairsOf(Bank &bank, OverlapKind kind)
{
    const OverlapStore store(bank);
    return *store.rows(*store.ids({.kinds = {kind}}));
}

bool isBetween(const ShownOverlap &pair, const QString &one, const QString &other)
{
    return (pair.a.unitCode == one && pair.b.unitCode == other) ||
           (pair.a.unitCode == other && pair.b.unitCode == one);
}

qsizetype between(const QList<ShownOverlap> &pairs, const QString &one, const QString &other)
{
    return std::ranges::count_if(pairs,
                                 [&](const ShownOverlap &pair) { return isBetween(pair, one, other); });
}

QStringList markedPieces(const QString &text, const QList<doc::Range> &ranges)
{
    QStringList words;
    for (const doc::Range &range : ranges)
        words.append(text.mid(range.start, range.length));
    return words;
}

/// The words that the ranges stand in.
QList<doc::Range> wholeWords(const QString &text, QList<doc::Range> ranges)
{
    const auto isInWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'-');
    };
    for (doc::Range &range : ranges) {
        for (; isInWord(range.start - 1); --range.start)
            ++range.length;
        while (isInWord(range.start + range.length))
            ++range.length;
    }
    return ranges;
}

/// What a word can be the same as: its basic form and the parts of it.
QSet<QString> formsOf(const QString &words)
{
    Analyser analyser;
    const Analysis analysis = analyser.analyse(words, TextLanguage::Dutch);
    QSet<QString> forms;
    for (const Token &token : analysis.tokens) {
        forms.insert(token.canon);
        for (const QString &part : token.parts)
            forms.insert(part);
    }
    return forms;
}

/// What is marked in the two questions of a pair.
struct MarkedTitles
{
    explicit MarkedTitles(const ShownOverlap &shown)
        : pair(shown)
    {
        const SharedMarks marks = sharedMarks(pair.pair, {pair.a.title}, {pair.b.title});
        a = markedPieces(pair.a.title, marks.inA.first());
        b = markedPieces(pair.b.title, marks.inB.first());
        wordsOfA = markedPieces(pair.a.title, wholeWords(pair.a.title, marks.inA.first()));
        wordsOfB = markedPieces(pair.b.title, wholeWords(pair.b.title, marks.inB.first()));
    }

    /// By a form that both have, or by a concept that both name.
    bool hasPartner(const QString &word, const QStringList &others) const
    {
        const auto isPartner = [&](const QString &other) {
            return formsOf(word).intersects(formsOf(other)) || haveOneConcept(word, other);
        };
        return std::ranges::any_of(others, isPartner);
    }

    bool haveOneConcept(const QString &one, const QString &other) const
    {
        const auto isNamed = [&](const Evidence &evidence) {
            const QSet<QString> names{evidence.inA, evidence.inB};
            return evidence.name == EvidenceName::Concept && names.contains(one) && names.contains(other);
        };
        return std::ranges::any_of(pair.pair.parts, [&](const OverlapPart &part) {
            return std::ranges::any_of(part.evidence, isNamed);
        });
    }

    /// For who reads that a test failed.
    QString told(const QString &word) const
    {
        return u"%1: %2 [%3], %4 [%5]"_s.arg(word, pair.a.title, a.join(u'|'), pair.b.title, b.join(u'|'));
    }

    ShownOverlap pair;
    QStringList a; ///< as marked, so of a compound maybe one part
    QStringList b;
    QStringList wordsOfA; ///< in which that stands
    QStringList wordsOfB;
};

/// Words and labels as the texts of a pair have them, where both write them alike.
QStringList wordsOfEvidence(const Overlap &pair)
{
    QStringList words;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            const bool isShared =
                evidence.name == EvidenceName::Word || evidence.name == EvidenceName::Concept;
            if (isShared && !evidence.inA.isEmpty() &&
                evidence.inA.compare(evidence.inB, Qt::CaseInsensitive) == 0)
                words.append(evidence.inA);
        }
    }
    return words;
}

bool stands(const QString &words, const QString &text)
{
    const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(words)),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(whole);
}

} // namespace

/// Rows S12 to S14 of the specification: overlap.
class TestOverlapRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S12_questionsOfTheExampleOverlapAsOftenAsTheReferenceSays()
    {
        const RowBank bank(u"KIEM"_s);

        const auto pairs = pairsOf(*bank, OverlapKind::VraagVraag);

        QVERIFY2(std::abs(pairs.size() - 23) <= 6, qPrintable(QString::number(pairs.size()))); // 5.9, rule 7
        const auto strong = [](const ShownOverlap &pair) { return pair.pair.level == OverlapLevel::Strong; };
        QVERIFY(std::abs(std::ranges::count_if(pairs, strong) - 12) <= 2);
        QVERIFY(between(pairs, u"DGRO"_s, u"DGVB"_s) >= 4);
        QCOMPARE(between(pairs, u"DGDOO"_s, u"DGRO"_s), 0);
    }

    void S12_matrixCountsTheSamePairs()
    {
        const RowBank bank(u"KIEM"_s);
        const auto pairs = pairsOf(*bank, OverlapKind::VraagVraag);

        const auto matrix = overlapMatrix(*bank, {OverlapKind::VraagVraag});

        QVERIFY_RESULT(matrix);
        const auto place = [&](const QString &code) {
            return std::ranges::find(matrix->units, code, &MatrixUnit::code) - matrix->units.begin();
        };
        int all = 0;
        for (const MatrixCount &count : std::as_const(matrix->counts))
            all += count.all();
        QCOMPARE(all, int(pairs.size()));
        QCOMPARE(matrix->between(place(u"DGRO"_s), place(u"DGVB"_s)).all(),
                 int(between(pairs, u"DGRO"_s, u"DGVB"_s)));
        QCOMPARE(matrix->between(place(u"DGDOO"_s), place(u"DGRO"_s)).all(), 0);
    }

    void S13a_weakOverlapThatAPersonAddsIsTheirsAndStandsInTheReport()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid one = bank.named<KnowledgeQuestion>("DGOBDR-VRG-05").uid;
        const Uid other = bank.named<KnowledgeQuestion>("DGKR-VRG-03").uid;
        const OverlapStore store(*bank);
        QCOMPARE(store.ofPair(one, other)->pair.level, OverlapLevel::Weak);

        QVERIFY_RESULT(addOverlapByHand(*bank, one, other, u"Zelfde specialisten"_s));

        QVERIFY(store.ofPair(one, other)->verdict->isManual);
        const auto report = overlapReportContent(*bank, Language::Nl);
        QVERIFY_RESULT(report);
        const auto added = std::ranges::find(report->pairs, true, &ReportedPair::isByHand);
        QVERIFY(added != report->pairs.end());
        QCOMPARE(QSet({added->a.uid, added->b.uid}), QSet({one, other}));
        QCOMPARE(added->reason, u"Zelfde specialisten"_s);
    }

    void S13b_firstPairIsThatOfTheSmallBodies()
    {
        const RowBank bank(u"KIEM"_s);

        const auto first = pairsOf(*bank, OverlapKind::VraagVraag).first();

        QStringList codes{first.a.code, first.b.code};
        codes.sort();
        QCOMPARE(codes, fullCodes(u"DGKR-VRG-02 DGOBDR-VRG-03"_s));
    }

    void S13b_wordsThatAreMarkedStandInBothTexts()
    {
        const RowBank bank(u"KIEM"_s);
        const auto pairs = pairsOf(*bank, OverlapKind::VraagVraag);
        QVERIFY(pairs.size() >= 17); // S12
        QVERIFY(!MarkedTitles(pairs.first()).a.isEmpty());

        for (const ShownOverlap &pair : pairs) {
            const MarkedTitles marked(pair);
            for (const QString &word : marked.wordsOfA)
                QVERIFY2(marked.hasPartner(word, marked.wordsOfB), qPrintable(marked.told(word)));
            for (const QString &word : marked.wordsOfB)
                QVERIFY2(marked.hasPartner(word, marked.wordsOfA), qPrintable(marked.told(word)));
        }
    }

    void S13b_wordsThatBothTextsHaveAreMarkedInBoth()
    {
        const RowBank bank(u"KIEM"_s);
        int wordsInBoth = 0;

        for (const ShownOverlap &pair : pairsOf(*bank, OverlapKind::VraagVraag)) {
            const MarkedTitles marked(pair);
            for (const QString &word : wordsOfEvidence(pair.pair)) {
                if (!stands(word, pair.a.title) || !stands(word, pair.b.title))
                    continue;
                ++wordsInBoth;
                QVERIFY2(stands(word, marked.a.join(u' ')), qPrintable(marked.told(word)));
                QVERIFY2(stands(word, marked.b.join(u' ')), qPrintable(marked.told(word)));
            }
        }

        QVERIFY(wordsInBoth >= 5);
    }

    void S14_resultOfAnotherUnitIsTheFirstThatOurQuestionGets()
    {
        const RowBank bank(u"DGKR"_s);
        const auto question = bank.named<KnowledgeQuestion>("DGKR-VRG-02");

        QStringList studies;
        for (const ShownOverlap &pair : pairsOf(*bank, OverlapKind::VraagStudie)) {
            if (pair.a.uid == question.uid || pair.b.uid == question.uid)
                studies.append(pair.a.uid == question.uid ? pair.b.code : pair.a.code);
        }

        QCOMPARE(studies.value(0), fullRefcode(u"DGOBDR-STU-07"_s));
    }
};

QTEST_MAIN(TestOverlapRows)
#include "tst_overlaprows.moc"
