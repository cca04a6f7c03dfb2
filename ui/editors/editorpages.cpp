// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordeditor.h"
#include "editors/recordform.h"

#include <QTabWidget>

namespace kb {

void RecordEditor::addPage(QWidget *page, const QString &title)
{
    m_pages->addTab(page, title);
}

void RecordEditor::showPageOf(RecordForm &form)
{
    showPage(&form);
    form.showFirstError();
}

void RecordEditor::showPage(const QWidget *page)
{
    for (int at = 0; at < m_pages->count(); ++at) {
        if (m_pages->widget(at) == page || m_pages->widget(at)->isAncestorOf(page))
            m_pages->setCurrentIndex(at);
    }
}

} // namespace kb
