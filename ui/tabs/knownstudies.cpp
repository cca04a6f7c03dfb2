// SPDX-License-Identifier: EUPL-1.2
#include "tabs/knownstudies.h"

#include "widgets/flowlayout.h"
#include "wording/plaintext.h"

#include <QPushButton>

namespace kb {

KnownStudies::KnownStudies(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    hide();
}

void KnownStudies::say(const QList<ShownOverlap> &known)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    for (const ShownOverlap &pair : known)
        add(pair);
    setVisible(!known.isEmpty());
}

/// Asked once the button is done with its click: what follows may take the button away.
void KnownStudies::add(const ShownOverlap &pair)
{
    const bool isStudyFirst = pair.a.kind == Kind::Study;
    const Headline &study = isStudyFirst ? pair.a : pair.b;
    const Headline &question = isStudyFirst ? pair.b : pair.a;
    auto *button = new QPushButton(tr("Link %1…").arg(study.code), this);
    const QString purpose = tr("Say how far “%1” answers %2").arg(study.title, question.code);
    button->setToolTip(plainToolTip(purpose));
    button->setAccessibleDescription(purpose);
    connect(
        button, &QPushButton::clicked, this, [this, pair] { Q_EMIT linkAsked(pair); }, Qt::QueuedConnection);
    m_row->addWidget(button);
    m_buttons.append(button);
}

} // namespace kb
