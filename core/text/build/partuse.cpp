// SPDX-License-Identifier: EUPL-1.2
#include "text/build/partuse.h"

#include "text/compoundcut.h"

#include <array>
#include <cmath>

namespace kb {

namespace {

constexpr size_t ShortestCompound = 6;
constexpr int Rounds = 4;
constexpr double UnseenUse = 0.02;
constexpr double WholeWeight = 5e-9; ///< of "stays whole", times the square of all cuts
constexpr size_t LongEnough = 5;     ///< longer parts do not make a cut likelier at first
constexpr size_t KindCount = 7;
constexpr size_t LinkCount = 5;

/// Gives each different key the next number.
class Numbers
{
public:
    size_t of(const std::string &key) { return m_numbers.emplace(key, m_numbers.size()).first->second; }
    const std::unordered_map<std::string, size_t> &all() const { return m_numbers; }

private:
    std::unordered_map<std::string, size_t> m_numbers;
};

struct Option
{
    size_t left;
    size_t right;
    size_t kind;
    size_t link;
    double likelihood;
};

/// How much of the words is cut in each way, by what is cut.
struct Totals
{
    std::vector<double> left;
    std::vector<double> right;
    std::array<std::array<double, LinkCount>, KindCount> links{};

    double ofKind(size_t kind) const
    {
        double sum = 0;
        for (const double count : links[kind])
            sum += count;
        return sum;
    }
    double all() const
    {
        double sum = 0;
        for (size_t kind = 0; kind < KindCount; ++kind)
            sum += ofKind(kind);
        return sum;
    }
};

class PartLearner
{
public:
    void addWord(const std::string &word, const std::vector<Cut> &cuts)
    {
        std::vector<Option> options;
        for (const Cut &cut : cuts) {
            const char side = cut.left.kind == PartKind::Noun ? 'N' : 'O';
            const auto shape = static_cast<double>(std::min(cut.left.base.size(), LongEnough) *
                                                   std::min(word.size() - cut.at, LongEnough));
            options.push_back({m_left.of(side + cut.left.base), m_right.of(cut.right.base),
                               size_t(cut.left.kind), size_t(cut.left.link), shape * shape});
        }
        m_words.push_back(std::move(options));
    }

    void learn()
    {
        m_totals = share(0);
        for (int round = 1; round < Rounds; ++round) {
            weigh();
            const double all = m_totals.all();
            m_totals = share(WholeWeight * all * all);
        }
    }

    PartUses uses() const
    {
        PartUses uses;
        for (const auto &[key, number] : m_left.all()) {
            PartUse &use = uses[key.substr(1)];
            (key.front() == 'N' ? use.asNoun : use.asOther) = m_totals.left[number];
        }
        for (const auto &[word, number] : m_right.all())
            uses[word].asHead = m_totals.right[number];
        return uses;
    }

private:
    /// Expectation: every word is shared out over its cuts, and staying whole.
    Totals share(double whole) const
    {
        Totals totals{std::vector<double>(m_left.all().size()), std::vector<double>(m_right.all().size())};
        for (const std::vector<Option> &options : m_words) {
            double sum = whole;
            for (const Option &option : options)
                sum += option.likelihood;
            for (const Option &option : options) {
                const double part = option.likelihood / sum;
                totals.left[option.left] += part;
                totals.right[option.right] += part;
                totals.links[option.kind][option.link] += part;
            }
        }
        return totals;
    }

    /// Maximisation: a cut is as likely as its parts and its link are frequent.
    void weigh()
    {
        std::array<double, KindCount> ofKind{};
        for (size_t kind = 0; kind < KindCount; ++kind)
            ofKind[kind] = m_totals.ofKind(kind);
        for (std::vector<Option> &options : m_words) {
            for (Option &option : options) {
                option.likelihood = (m_totals.left[option.left] + UnseenUse) *
                                    (m_totals.right[option.right] + UnseenUse) *
                                    (m_totals.links[option.kind][option.link] + 1) / ofKind[option.kind];
            }
        }
    }

    Numbers m_left;
    Numbers m_right;
    std::vector<std::vector<Option>> m_words;
    Totals m_totals;
};

} // namespace

PartUses learnPartUse(const Lexicon &lexicon, std::span<const std::string> words)
{
    PartLearner learner;
    for (const std::string &word : words) {
        if (word.size() < ShortestCompound)
            continue;
        if (const std::vector<Cut> cuts = cutsOf(lexicon, word); !cuts.empty())
            learner.addWord(word, cuts);
    }
    learner.learn();
    return learner.uses();
}

} // namespace kb
