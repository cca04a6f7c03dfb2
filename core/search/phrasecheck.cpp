// SPDX-License-Identifier: EUPL-1.2
#include "search/phrasecheck.h"

#include "search/documentwords.h"
#include "text/words.h"

namespace kb {

namespace {

/// Takes the next word off the front of a line and gives its whole form; empty at the end.
QByteArrayView takeWholeWord(QByteArrayView &line)
{
    const qsizetype end = line.indexOf(' ');
    const QByteArrayView word = end < 0 ? line : line.first(end);
    line = line.sliced(end < 0 ? line.size() : end + 1);
    return keptWord(word).whole;
}

QStringList foldedWords(const QString &text)
{
    QStringList folded;
    const QList<Word> words = wordsIn(text);
    for (const Word &word : words)
        folded.append(word.folded);
    return folded;
}

} // namespace

PhraseCheck::PhraseCheck(const Query &query)
    : m_required(outlinesOf(query.phrases))
    , m_excluded(outlinesOf(query.excludedPhrases))
{
}

QList<PhraseCheck::Outline> PhraseCheck::outlinesOf(const QList<Phrase> &phrases)
{
    QList<Outline> outlines;
    for (const Phrase &phrase : phrases) {
        Outline &outline = outlines.emplaceBack();
        int reach = 1;
        for (const QueryWord &word : phrase) {
            outline.words.append(word.folded);
            if (word.forms.isEmpty()) { // a stop word, in one language at least
                ++reach;
                continue;
            }
            Step &step = outline.steps.emplaceBack(Step{{}, reach});
            for (const QString &form : word.forms)
                step.forms.append(form.toUtf8());
            reach = 1;
        }
    }
    return outlines;
}

PhraseCheck::Verdict PhraseCheck::judge(QByteArrayView words) const
{
    const QByteArrayView lines = textLines(words);
    const auto possible = [&](const Outline &outline) { return mayHold(lines, outline); };
    if (!std::ranges::all_of(m_required, possible))
        return Verdict::Fails;
    const bool isSure = m_required.isEmpty() && std::ranges::none_of(m_excluded, possible);
    return isSure ? Verdict::Passes : Verdict::AsksForText;
}

/// Every word of a phrase comes in the same line.
bool PhraseCheck::mayHold(QByteArrayView lines, const Outline &outline)
{
    bool isPossible = outline.steps.isEmpty();
    eachPiece(lines, '\n',
              [&](QByteArrayView line) { isPossible = isPossible || mayStandIn(line, outline.steps); });
    return isPossible;
}

/// Whether each step stands behind the one before it somewhere: in one pass, whatever the phrase. Not
/// whether all do so in one place; that the text tells.
bool PhraseCheck::mayStandIn(QByteArrayView line, const QList<Step> &steps)
{
    const size_t count = size_t(steps.size());
    std::vector<qsizetype> last(count, -2 * MaxQueryWords); // position, at first out of any reach
    std::vector<bool> follows(count);
    for (qsizetype position = 0; !line.isEmpty(); ++position) {
        const QByteArrayView word = takeWholeWord(line);
        for (size_t step = count; step-- > 0;) { // backwards: one word may be several steps
            if (!steps[qsizetype(step)].forms.contains(word))
                continue;
            if (step == 0 || position - last[step - 1] <= steps[qsizetype(step)].reach)
                follows[step] = true;
            last[step] = position;
        }
    }
    return std::ranges::all_of(follows, std::identity());
}

bool PhraseCheck::passes(const SearchDocument &document) const
{
    QList<QStringList> texts;
    for (const QString *field : {&document.title, &document.codes, &document.people, &document.body})
        texts.append(foldedWords(*field));
    const auto isInText = [&](const Outline &phrase) {
        return std::ranges::any_of(texts, [&](const QStringList &text) {
            return std::ranges::search(text, phrase.words).begin() != text.end();
        });
    };
    return std::ranges::all_of(m_required, isInText) && std::ranges::none_of(m_excluded, isInText);
}

} // namespace kb
