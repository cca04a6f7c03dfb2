// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/lessonlist.h"
#include "tabs/recordspage.h"

namespace kb {

/// What units learned, and what they advise others (spec 03, 3.3f).
class ExperiencesPage : public RecordsPage<LessonList, LessonLine, LessonQuery>
{
    Q_OBJECT

public:
    explicit ExperiencesPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const LessonLine &lesson) override;
    void follow(const Changes &changes) override;

private:
    void offer();
};

} // namespace kb
