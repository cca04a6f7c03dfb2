// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpaper.h"
#include "frame/savedrawing.h"
#include "jobs/calendarpaperjob.h"
#include "report/calendardrawing.h"
#include "tabs/calendarpage.h"
#include "wording/language.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QLocale>
#include <QStackedWidget>

namespace kb {

// The month or the week in sight, on paper and as a picture.

/// Not while an event is open in the place of the calendar: that has papers of its own.
QList<QAction *> CalendarPage::addOutputs()
{
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { print({}); });
    const QList<QAction *> outputs{
        m_actions.print,
        addTabAction(tr("Print on A&4…"), {}, [this] { print(doc::PaperSize::A4); }),
        addTabAction(tr("Print on A&3…"), {}, [this] { print(doc::PaperSize::A3); }),
        addTabAction(tr("&Save as a picture…"), Qt::CTRL | Qt::Key_E, [this] { savePicture(); }),
    };
    connect(&stack(), &QStackedWidget::currentChanged, this, [this, outputs] {
        for (QAction *output : outputs)
            output->setEnabled(!isEditing());
    });
    return outputs;
}

/// What is in sight, for a job that runs later.
CalendarPage::MakeContent CalendarPage::contentMaker() const
{
    const CalendarDays days{.reach =
                                m_span == CalendarSpan::Month ? CalendarReach::Month : CalendarReach::Week,
                            .around = m_day,
                            .weekBegins = QLocale().firstDayOfWeek()};
    const SecondLayer second = m_second->isChecked() ? SecondLayer::Shown : SecondLayer::Hidden;
    return [days, second](Bank &bank, Language language) {
        return calendarPaperContent(bank, days, second, language);
    };
}

/// Without a size: on what the bank prints on, or on A3 where a day has no room for what it holds.
void CalendarPage::print(std::optional<doc::PaperSize> size)
{
    previewPaper(workspace(), this,
                 [make = contentMaker(), size](Bank &bank, Language language) -> Result<Document> {
                     auto content = make(bank, language);
                     if (!content)
                         return content.error();
                     content->growth = size ? doc::PaperGrowth::No : doc::PaperGrowth::Yes;
                     content->info.paperSize = size.value_or(content->info.paperSize);
                     return calendarPaper(*content);
                 });
}

void CalendarPage::savePicture()
{
    saveDrawing(workspace(), this,
                [make = contentMaker(), words = shownLanguage()](Bank &bank) -> Result<doc::Drawing> {
                    const auto content = make(bank, words);
                    if (!content)
                        return content.error();
                    return calendarDrawing(*content, doc::landscapeRoom(doc::PaperSize::A4)).drawing;
                });
}

} // namespace kb
