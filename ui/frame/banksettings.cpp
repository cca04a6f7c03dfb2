// SPDX-License-Identifier: EUPL-1.2
#include "frame/banksettings.h"

#include "jobs/overlaplessons.h"
#include "jobs/papersettings.h"
#include "jobs/signalsettings.h"
#include "widgets/chipedit.h"
#include "widgets/form.h"
#include "wording/errortext.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kb {

namespace {

constexpr int MostMonths = 24;
constexpr int MostProduct = 25; ///< impact 5 times likelihood 5
constexpr int MostRows = 40;

QSpinBox *numberBox(const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

BankSettings::BankSettings(Form &form, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    Bank &bank = workspace.bank();
    const auto limits = urgencyThresholds(bank);
    m_thresholds = limits ? *limits : UrgencyThresholds();
    const auto papers = paperSettings(bank);
    m_keptContact = papers ? papers->contact : QString();
    m_keptRows = papers ? papers->attendanceRows : PaperSettings().attendanceRows;
    const auto words = ownIgnoredWords(bank);
    m_keptWords = words ? *words : QStringList();
    const auto user = bank.records<Profile>().get(bank.identity().user);
    m_user = user ? *user : Profile();
    buildWords(form);
    buildSignals(form);
    buildPapers(form);
    if (!m_user.uid.isNull())
        buildUser(form);
}

/// They stand with the overlaps, which the form has just begun.
void BankSettings::buildWords(Form &form)
{
    m_words = new ChipEdit(Words::Any);
    m_words->setObjectName(QStringLiteral("words"));
    QList<Choice> chips;
    for (const QString &word : std::as_const(m_keptWords))
        chips.append({{}, word});
    m_words->setChips(chips);
    const QString label = tr("Words that do not count");
    FormField &field =
        form.addField({.label = label, .help = tr("Besides the common words that never count.")}, m_words);
    addDefault(field, label, [this] { m_words->setChips({}); });
}

/// What others read in the log and beside tasks.
void BankSettings::buildUser(Form &form)
{
    form.beginSection(tr("Yourself"));
    m_name = new QLineEdit(m_user.name);
    m_name->setObjectName(QStringLiteral("name"));
    m_nameField = &form.addField(
        {.label = tr("Your name"), .help = tr("As the log and tasks call you."), .need = Need::Required},
        m_name);
}

void BankSettings::buildSignals(Form &form)
{
    constexpr UrgencyThresholds standard{};
    form.beginSection(tr("Signals in this knowledge bank"));
    m_soon = numberBox(QStringLiteral("soon"), 1, MostMonths, m_thresholds.soonMonths);
    m_large = numberBox(QStringLiteral("large"), 1, MostProduct, m_thresholds.largeProduct);
    m_small = numberBox(QStringLiteral("small"), 1, MostProduct, m_thresholds.smallProduct);
    FormField &soon = addNumber(form, tr("Urgent within"), tr("months"), m_soon, standard.soonMonths);
    m_largeField =
        &addNumber(form, tr("Large from"), tr("impact times likelihood"), m_large, standard.largeProduct);
    FormField &small =
        addNumber(form, tr("Small up to"), tr("impact times likelihood"), m_small, standard.smallProduct);
    form.addRow({&soon, m_largeField, &small});
}

void BankSettings::buildPapers(Form &form)
{
    form.beginSection(tr("Papers of this knowledge bank"));
    m_contact = new QLineEdit(m_keptContact);
    m_contact->setObjectName(QStringLiteral("contact"));
    FormField &contact = form.addField({.label = tr("Line at the foot of every paper"),
                                        .help = tr("Empty: the knowledge group with its mailbox.")},
                                       m_contact);
    addDefault(contact, tr("Line at the foot of every paper"), [this] { m_contact->clear(); });
    m_rows = numberBox(QStringLiteral("rows"), 0, MostRows, m_keptRows);
    addNumber(form, tr("Empty lines on an attendance list"), {}, m_rows, PaperSettings().attendanceRows);
}

FormField &BankSettings::addNumber(Form &form, const QString &label, const QString &help, QSpinBox *number,
                                   int standard)
{
    FormField &field = form.addField({.label = label, .help = help}, number);
    addDefault(field, label, [number, standard] { number->setValue(standard); });
    return field;
}

void BankSettings::addDefault(FormField &field, const QString &label, const std::function<void()> &reset)
{
    auto *button = new QPushButton(tr("Default"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: back to the default").arg(label));
    button->setToolTip(tr("Back to the default"));
    connect(button, &QPushButton::clicked, this, reset);
    field.setCorner(button);
}

UrgencyThresholds BankSettings::thresholds() const
{
    return {
        .soonMonths = m_soon->value(), .largeProduct = m_large->value(), .smallProduct = m_small->value()};
}

/// As they are looked for: in small letters, each once.
QStringList BankSettings::ignoredWords() const
{
    QStringList words;
    for (const Choice &chip : m_words->chips())
        words.append(chip.text.simplified().toLower());
    words.removeDuplicates();
    return words;
}

bool BankSettings::isChanged() const
{
    const bool isOtherName = m_name && m_name->text().simplified() != m_user.name;
    return isOtherName || ignoredWords() != m_keptWords || thresholds() != m_thresholds ||
           m_contact->text().trimmed() != m_keptContact || m_rows->value() != m_keptRows;
}

bool BankSettings::save()
{
    const UrgencyThresholds limits = thresholds();
    const bool isOrdered = limits.smallProduct < limits.largeProduct;
    const bool isNamed = !m_name || !m_name->text().simplified().isEmpty();
    m_largeField->setError(isOrdered ? QString() : tr("Large must be above small."));
    if (m_nameField)
        m_nameField->setError(isNamed ? QString() : tr("Fill in your name."));
    if (!isOrdered || !isNamed || !isChanged())
        return isOrdered && isNamed;
    const auto saved = m_workspace.write({.act = QStringLiteral("settings")},
                                         [this](Write &write) { return keepAll(write); });
    if (!saved)
        m_largeField->setError(errorText(saved.error()));
    return bool(saved);
}

/// What is as it was is not written.
Result<> BankSettings::keepAll(Write &write)
{
    Bank &bank = m_workspace.bank();
    if (auto kept = keepUrgencyThresholds(bank, write, thresholds()); !kept)
        return kept;
    const PaperSettings papers{.contact = m_contact->text().trimmed(), .attendanceRows = m_rows->value()};
    if (auto kept = keepPaperSettings(bank, write, papers); !kept)
        return kept;
    if (const QStringList words = ignoredWords(); words != m_keptWords) {
        if (auto kept = keepIgnoredWords(bank, write, words); !kept)
            return kept;
    }
    Profile user = m_user;
    user.name = m_name ? m_name->text().simplified() : user.name;
    return user == m_user ? Result<>() : bank.records<Profile>().update(write, user, m_user);
}

} // namespace kb
