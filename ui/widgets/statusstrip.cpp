// SPDX-License-Identifier: EUPL-1.2
#include "widgets/statusstrip.h"

#include "widgets/ribbon.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kb {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(24);
    setAccessibleName(tr("Status"));

    m_unit = addPart();
    m_counts = addPart();
    layout->addStretch();
    m_saved = addPart();
    m_copied = addPart();
    m_language = addPart();
    addLast(m_ribbon = new Ribbon({}, this));

    m_unit->setType(Type::Caption, Weight::Bold);
    m_unit->setMeaning(Meaning::Plain);
}

void StatusStrip::say(const StatusFacts &facts)
{
    const std::pair<TextLabel *, QString> parts[]{
        {m_unit, facts.unit},     {m_counts, facts.counts},     {m_saved, facts.saved},
        {m_copied, facts.copied}, {m_language, facts.language}, {m_ribbon, facts.ribbon},
    };
    for (const auto &[label, text] : parts) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    fit();
}

/// Where not everything fits, what matters least makes room.
void StatusStrip::fit()
{
    for (TextLabel *label : {m_counts, m_saved, m_copied, m_language})
        label->setVisible(!label->text().isEmpty());
    for (TextLabel *label : {m_language, m_copied, m_saved, m_counts}) {
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
        label->hide();
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

TextLabel *StatusStrip::addPart()
{
    auto *label = new TextLabel({}, this);
    label->setType(Type::Caption);
    label->setMeaning(Meaning::Quiet);
    addLast(label);
    return label;
}

void StatusStrip::addLast(TextLabel *label)
{
    label->hide();
    layout()->addWidget(label);
    layout()->setAlignment(label, Qt::AlignVCenter);
}

} // namespace kb
