// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"
#include "tabs/recordspage.h"

namespace kb {

class OpenedFiles;

/// Tab 2: the research bank (spec 03, 3.3a). An empty one begins with an import.
class ResearchTab : public RecordsPage<StudyList, StudyLine, StudyQuery>
{
    Q_OBJECT

public:
    explicit ResearchTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const StudyLine &study) override;
    void beginList() override;

private:
    QList<QAction *> steps();
    void openFile(const Uid &study);
    void cite(const QList<Uid> &studies);
    void printCurrent();

    OpenedFiles *m_files;
};

} // namespace kb
