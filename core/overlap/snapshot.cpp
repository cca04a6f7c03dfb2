// SPDX-License-Identifier: EUPL-1.2
#include "overlap/snapshot.h"

#include "overlap/contentkey.h"
#include "overlap/knowledge.h"
#include "overlap/textvectors.h"

namespace kb {

namespace {

using namespace overlap;

/// With fewer texts the axes are noise.
constexpr size_t FewestTextsForAxes = 100;
/// More texts add time and memory, but hardly knowledge.
constexpr size_t MostTextsForAxes = 4000;
constexpr qsizetype FewestStaleRecords = 20;
constexpr qsizetype StaleShare = 20; // one in twenty
constexpr qint64 StepsOfMaking = 3;

/// The texts of a bank, read once, in an order that does not depend on the order they were given in.
struct Reading
{
    std::vector<Vocabulary::CountedText> texts;
    std::vector<std::vector<quint32>> conceptsOfQuestions;
};

QList<OverlapProfile> sorted(QList<OverlapProfile> profiles)
{
    std::ranges::sort(profiles, {}, contentKeyOf);
    return profiles;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

/// Labels are looked for in the text only where nobody gave the question its concepts.
std::vector<quint32> conceptsOfQuestion(const OverlapProfile &question, const ConceptList &concepts,
                                        const std::vector<PlacedWord> &words, const WordBook &book)
{
    if (!question.concepts.isEmpty())
        return concepts.conceptsOf(question, {});
    return concepts.conceptsOf(question, concepts.placesIn(words, book));
}

Reading readAll(const OverlapBank &bank, const ConceptList &concepts, WordBook &book,
                const std::stop_token &stop)
{
    Reading reading;
    for (const OverlapProfile &profile : sorted(bank.profiles)) {
        if (stop.stop_requested())
            return reading;
        const std::vector<PlacedWord> words = book.read(profile.title, profile.text);
        const bool isQuestion = profile.kind == Kind::KnowledgeQuestion;
        if (isQuestion)
            reading.conceptsOfQuestions.push_back(conceptsOfQuestion(profile, concepts, words, book));
        reading.texts.push_back(
            {bagOf(words), isQuestion ? Vocabulary::TextRole::Question : Vocabulary::TextRole::Profile});
    }
    for (const QString &text : sorted(bank.texts)) {
        if (stop.stop_requested())
            return reading;
        reading.texts.push_back({bagOf(book.read({}, text)), Vocabulary::TextRole::Further});
    }
    return reading;
}

/// From many texts an even choice along their order.
LatentAxes learnAxes(const Reading &reading, const Vocabulary &vocabulary, const WordBook &book,
                     const std::stop_token &stop)
{
    const size_t all = reading.texts.size();
    if (all < FewestTextsForAxes || stop.stop_requested())
        return {};

    TextWeigher weigher(vocabulary, book);
    std::vector<SparseVector> chosen(std::min(all, MostTextsForAxes));
    for (size_t i = 0; i < chosen.size(); ++i) {
        const WordBag &bag = reading.texts[i * all / chosen.size()].bag;
        weigher.getToKnow(bag);
        chosen[i] = weigher.learnedVector(bag);
    }
    return LatentAxes::learn(chosen, vocabulary.sharedCount(), stop);
}

} // namespace

OverlapSnapshot::OverlapSnapshot(std::shared_ptr<const Knowledge> knowledge)
    : m_knowledge(std::move(knowledge))
{
}

Result<OverlapSnapshot> OverlapSnapshot::make(const OverlapBank &bank, const OverlapOptions &options,
                                              int number, const Progress &progress,
                                              const std::stop_token &stop)
{
    auto knowledge = std::make_shared<Knowledge>();
    knowledge->number = number;
    knowledge->options = options;
    knowledge->records = bank.profiles.size();
    knowledge->generalCodes = generalCodes(bank.profiles);

    report(progress, 0, StepsOfMaking);
    WordBook book(options.ignoredWords);
    knowledge->concepts = ConceptList(bank.concepts, book);
    const Reading reading = readAll(bank, knowledge->concepts, book, stop);

    report(progress, 1, StepsOfMaking);
    knowledge->vocabulary = Vocabulary::learn(book, reading.texts, stop);
    knowledge->concepts.weigh(reading.conceptsOfQuestions);
    knowledge->concepts.findLabelTerms(knowledge->vocabulary);

    report(progress, 2, StepsOfMaking);
    knowledge->axes = learnAxes(reading, knowledge->vocabulary, book, stop);
    report(progress, StepsOfMaking, StepsOfMaking);

    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    return OverlapSnapshot(std::move(knowledge));
}

int OverlapSnapshot::number() const
{
    return m_knowledge->number;
}

const OverlapOptions &OverlapSnapshot::options() const
{
    return m_knowledge->options;
}

bool OverlapSnapshot::isStale(qsizetype changedRecords) const
{
    return changedRecords > std::max(FewestStaleRecords, m_knowledge->records / StaleShare);
}

} // namespace kb
