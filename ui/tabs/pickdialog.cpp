// SPDX-License-Identifier: EUPL-1.2
#include "tabs/pickdialog.h"

#include "widgets/form.h"
#include "wording/plaintext.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int PickWidth = 48; ///< characters that are always in sight; a long question is cut

} // namespace

PickDialog::PickDialog(const PickText &text, const QList<Choice> &choices, QWidget *parent)
    : DialogFrame(text.title, parent)
    , m_choices(new QComboBox)
{
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(PickWidth);
    for (const Choice &choice : choices) {
        m_choices->addItem(choice.text, choice.key);
        m_choices->setItemData(m_choices->count() - 1, plainToolTip(choice.text), Qt::ToolTipRole);
    }
    auto *form = new Form;
    form->addField({.label = text.label, .help = text.help}, m_choices);
    content()->addWidget(form);
    addLeave(tr("&Cancel"));
    addAccept(text.accept);
}

QString PickDialog::picked() const
{
    return m_choices->currentData().toString();
}

} // namespace kb
