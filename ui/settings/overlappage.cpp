// SPDX-License-Identifier: EUPL-1.2
#include "settings/overlappage.h"

#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapweights.h"
#include "report/groundwords.h"
#include "text/capital.h"
#include "widgets/chipedit.h"
#include "widgets/wrappedcheckbox.h"
#include "workspace/workspace.h"

#include <QSpinBox>

#include <cmath>

namespace kb {

namespace {

constexpr int FullPercent = 100;

int percentOf(double weight)
{
    return int(std::lround(weight * FullPercent));
}

} // namespace

OverlapSettings::OverlapSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_workspace(*place.workspace)
{
    Bank &bank = m_workspace.bank();
    if (const auto options = overlapOptions(bank))
        m_kept = *options;
    if (const auto words = ownIgnoredWords(bank))
        m_keptWords = *words;
    addLevels();
    addWords();
    addWeights();
}

void OverlapSettings::addLevels()
{
    constexpr OverlapLevels standard{};
    form().beginSection(tr("Levels"));
    m_strong = numberBox(QStringLiteral("strong"), 1, FullPercent, m_kept.levels.strong);
    m_probable = numberBox(QStringLiteral("probable"), 1, FullPercent, m_kept.levels.probable);
    m_weak = numberBox(QStringLiteral("weak"), 1, FullPercent, m_kept.levels.weak);
    m_strongField = addLevel(tr("Stron&g from"), m_strong, standard.strong);
    m_probableField = addLevel(tr("&Probable from"), m_probable, standard.probable);
    m_weakField = addLevel(tr("&Weak from"), m_weak, standard.weak);
    form().addRow({m_strongField, m_probableField, m_weakField});
    readScores();
    m_within = new WrappedCheckBox(tr("Also c&ompare within one unit"));
    m_within->setObjectName(QStringLiteral("within"));
    m_within->setChecked(m_kept.scope == UnitScope::AlsoWithinUnit);
    addFlag(m_within, tr("What you change here counts when the overlaps are computed again."), false);
}

FormField *OverlapSettings::addLevel(const QString &label, QSpinBox *points, int standard)
{
    connect(points, &QSpinBox::valueChanged, this, [this] { showExpected(); });
    return &addNumber({.label = label, .help = tr("points of 100")}, points, standard);
}

void OverlapSettings::readScores()
{
    m_workspace.reads().run(
        this, [](JobContext &context) { return keptScores(context.bank); },
        [this](const Result<KeptScores> &scores) {
            if (!scores) // what other levels would give is no reason to say more than that
                return;
            m_scores = *scores;
            showExpected();
        });
}

/// A pair has the highest level that it reaches.
void OverlapSettings::showExpected()
{
    if (m_scores.isEmpty())
        return;
    const OverlapLevels chosen = levels();
    expect(*m_strongField, chosen.strong, KeptScores::Most + 1);
    expect(*m_probableField, chosen.probable, chosen.strong);
    expect(*m_weakField, chosen.weak, chosen.probable);
}

/// Below the weakest level of the last run no pairs were kept.
void OverlapSettings::expect(FormField &field, int least, int below) const
{
    const int pairs = m_scores.between(least, below);
    field.setHelp(m_scores.isWholeFrom(least) ? tr("points of 100: %n pair(s)", nullptr, pairs)
                                              : tr("points of 100: at least %n pair(s)", nullptr, pairs));
}

void OverlapSettings::addWords()
{
    form().beginSection(tr("Words"));
    m_words = new ChipEdit(Words::Any);
    m_words->setObjectName(QStringLiteral("words"));
    QList<Choice> chips;
    for (const QString &word : std::as_const(m_keptWords))
        chips.append({{}, word});
    m_words->setChips(chips);
    const QString label = tr("Words that do not count");
    FormField &field =
        addField({.label = label, .help = tr("Besides the common words that never count.")}, m_words);
    const auto follow = addDefault(field, label,
                                   {.holds = [this] { return m_words->chips().isEmpty(); },
                                    .comeBack = [this] { m_words->setChips({}); }});
    connect(m_words, &ChipEdit::changed, this, [follow] { follow(); });
}

/// By how much verdicts taught, or somebody decides here, that a ground says more or less than usual.
void OverlapSettings::addWeights()
{
    constexpr qsizetype besideEachOther = 2; // more would break their names over three lines
    form().beginSection(tr("What each reason counts for"));
    QList<FormField *> fields;
    for (const Ground ground : allOf<Ground>()) {
        QSpinBox *percent =
            numberBox(QStringLiteral("weight-") + codeOf(ground), percentOf(GroundWeights::Least),
                      percentOf(GroundWeights::Most), percentOf(m_kept.weights.taught.of(ground)));
        percent->setSuffix(QStringLiteral(" %"));
        m_weights.append({ground, percent});
        fields.append(&addNumber({.label = withCapital(label(ground))}, percent, FullPercent));
    }
    for (qsizetype at = 0; at < fields.size(); at += besideEachOther)
        form().addRow(fields.mid(at, besideEachOther));
}

OverlapLevels OverlapSettings::levels() const
{
    return {.strong = m_strong->value(), .probable = m_probable->value(), .weak = m_weak->value()};
}

UnitScope OverlapSettings::scope() const
{
    return m_within->isChecked() ? UnitScope::AlsoWithinUnit : UnitScope::AcrossUnits;
}

/// A weight that shows as it is kept stays exactly as it is.
GroundWeights OverlapSettings::weights() const
{
    GroundWeights weights = m_kept.weights.taught;
    for (const WeightBox &box : m_weights) {
        if (box.percent->value() != percentOf(weights.of(box.ground)))
            weights.set(box.ground, box.percent->value() / double(FullPercent));
    }
    return weights;
}

/// As they are looked for: in small letters, each once.
QStringList OverlapSettings::words() const
{
    QStringList words;
    for (const Choice &chip : m_words->chips())
        words.append(chip.text.simplified().toLower());
    words.removeDuplicates();
    return words;
}

bool OverlapSettings::check()
{
    const OverlapLevels chosen = levels();
    const bool isOrdered = chosen.strong > chosen.probable && chosen.probable > chosen.weak;
    m_strongField->setError(isOrdered ? QString()
                                      : tr("Strong must be above probable, and probable above weak."));
    return isOrdered;
}

bool OverlapSettings::changesBank() const
{
    return levels() != m_kept.levels || scope() != m_kept.scope || words() != m_keptWords ||
           weights() != m_kept.weights.taught;
}

Result<> OverlapSettings::keepInBank(Write &write)
{
    Bank &bank = m_workspace.bank();
    Result<> kept;
    if (levels() != m_kept.levels)
        kept = keepOverlapLevels(bank, write, levels());
    if (kept && scope() != m_kept.scope)
        kept = keepOverlapScope(bank, write, scope());
    if (kept && words() != m_keptWords)
        kept = keepIgnoredWords(bank, write, words());
    if (kept && weights() != m_kept.weights.taught)
        kept = keepGroundWeights(bank, write, weights());
    return kept;
}

} // namespace kb
