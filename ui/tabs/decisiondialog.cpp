// SPDX-License-Identifier: EUPL-1.2
#include "tabs/decisiondialog.h"

#include "editors/bankchoices.h"
#include "widgets/dialogbuttons.h"
#include "widgets/form.h"
#include "widgets/growingtext.h"
#include "widgets/partialdateedit.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int WaitDays = 14;
constexpr ShownLines RemarkLines{.least = 4, .most = 10};
constexpr int DecisionWidth = 60; ///< characters

/// The same reasons in words about using it. That a record is there twice is none of them.
QList<Choice> reasonsNotToUse()
{
    QList<Choice> reasons = codeChoices<DismissReason>();
    reasons[int(DismissReason::ZelfdeWoord)].text = DecisionDialog::tr("It is about something else");
    reasons[int(DismissReason::AlAfgestemd)].text = DecisionDialog::tr("We know it already");
    reasons.removeAt(int(DismissReason::Dubbel));
    return reasons;
}

} // namespace

DecisionDialog::DecisionDialog(About about, const QString &pair, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_about(about)
    , m_form(new Form(this))
{
    static constexpr std::array titles{QT_TR_NOOP("Set aside"), QT_TR_NOOP("Later"), QT_TR_NOOP("Not usable"),
                                       QT_TR_NOOP("Always show"), QT_TR_NOOP("Never show")};
    static constexpr std::array steps{QT_TR_NOOP("Set &aside"), QT_TR_NOOP("Show &later"),
                                      QT_TR_NOOP("&Not usable"), QT_TR_NOOP("&Always show"),
                                      QT_TR_NOOP("&Never show")};
    setWindowTitle(tr(titles[size_t(about)]));
    setMinimumWidth(DecisionWidth * fontMetrics().horizontalAdvance(u'0'));
    if (mustSayWhy())
        buildReason();
    if (about == About::Later)
        buildUntil(today);
    buildRemark();

    auto *heading = new TextLabel(pair, this);
    heading->setMeaning(Meaning::Quiet);
    auto *buttons = new DialogButtons(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr(steps[size_t(about)]), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
}

void DecisionDialog::buildReason()
{
    m_reason = new QComboBox;
    m_reason->addItem(tr("Choose a reason"), QString());
    const bool isOfPair = m_about == About::SetAside;
    for (const Choice &choice : isOfPair ? codeChoices<DismissReason>() : reasonsNotToUse())
        m_reason->addItem(choice.text, choice.key);
    m_reasonField = &m_form->addField({.label = tr("&Reason"), .need = Need::Required}, m_reason);
}

void DecisionDialog::buildUntil(QDate today)
{
    m_until = new PartialDateEdit;
    m_until->setDate({today.addDays(WaitDays).toString(Qt::ISODate)});
    m_untilField = &m_form->addField({.label = tr("&Show again on"), .need = Need::Required}, m_until);
}

void DecisionDialog::buildRemark()
{
    m_remark = new QPlainTextEdit;
    m_remark->setTabChangesFocus(true);
    growWithText(*m_remark, RemarkLines);
    m_remarkField = &m_form->addField({.label = isAboutRule() ? tr("&Reason") : tr("Re&mark")}, m_remark);
}

void DecisionDialog::setRemark(const QString &remark)
{
    m_remark->setPlainText(remark);
}

Verdict DecisionDialog::decision() const
{
    Verdict verdict;
    if (mustSayWhy())
        verdict.state = OverlapState::Weggelegd;
    if (m_reason)
        verdict.reasonCode = fromCode<DismissReason>(m_reason->currentData().toString());
    if (m_until)
        verdict.snoozeUntil = m_until->date().firstDay();
    verdict.remark = m_remark->toPlainText().trimmed();
    return verdict;
}

void DecisionDialog::checkReason(const Verdict &verdict)
{
    const bool isOfPair = m_about == About::SetAside;
    const QString missing =
        isOfPair ? tr("Choose why this is not an overlap.") : tr("Choose why you cannot use it.");
    m_reasonField->setError(verdict.reasonCode ? QString() : missing);
    const QString unexplained = isOfPair ? tr("Write in one sentence why this is not an overlap.")
                                         : tr("Write in one sentence why you cannot use it.");
    const bool isUnexplained = verdict.reasonCode == DismissReason::Anders && verdict.remark.isEmpty();
    m_remarkField->setError(isUnexplained ? unexplained : QString());
}

void DecisionDialog::accept()
{
    const Verdict verdict = decision();
    if (mustSayWhy())
        checkReason(verdict);
    if (m_untilField)
        m_untilField->setError(verdict.snoozeUntil.isValid() ? QString() : PartialDateEdit::errorSentence());
    if (!m_form->showFirstError())
        QDialog::accept();
}

} // namespace kb
