// SPDX-License-Identifier: EUPL-1.2
#include "editors/pagemeter.h"

#include "widgets/marklabel.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace kb {

namespace {

/// Rounded, but never to "2.0 of 2" for what is more, nor to more for what fits.
QString pagesText(const print::PageMeasure &measure, int allowed)
{
    const double tenths = std::round(measure.filled * 10) / 10;
    const double shown =
        measure.linesOver > 0 ? std::max(tenths, allowed + 0.1) : std::min<double>(tenths, allowed);
    return QLocale().toString(shown, 'f', 1);
}

} // namespace

PageMeter::PageMeter(QWidget *parent)
    : QWidget(parent)
    , m_length(new MarkLabel(this))
    , m_advice(new TextLabel({}, this))
{
    m_advice->setWordWrap(true);
    m_advice->setType(Type::Caption);
    m_advice->hide();
    setAccessibleName(tr("Length"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_length);
    layout->addWidget(m_advice);
}

void PageMeter::say(const print::PageMeasure &measure, int allowed)
{
    const bool isOver = measure.linesOver > 0;
    m_length->say(isOver ? Mark{Shape::Triangle, Meaning::Plain} : Mark{Shape::Tick, Meaning::Quiet},
                  tr("%1 of %2 pages").arg(pagesText(measure, allowed)).arg(allowed));
    m_advice->setVisible(isOver);
    m_advice->setText(isOver ? tr("Page %1 is full. “%2” is %n line(s) too long. Make the text "
                                  "shorter, or allow another page when you offer it.",
                                  nullptr, measure.linesOver)
                                   .arg(allowed)
                                   .arg(measure.longestPart)
                             : QString());
    setAccessibleDescription(sentence());
}

QString PageMeter::sentence() const
{
    return m_advice->text().isEmpty() ? m_length->word() : m_length->word() + u' ' + m_advice->text();
}

} // namespace kb
