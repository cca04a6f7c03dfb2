// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"

namespace kb {

/// The detail of an experience (spec 03, 3.3f): what was done, how that went, and what others can do with it.
class LessonEditor : public FormEditor<Lesson>
{
    Q_OBJECT

public:
    explicit LessonEditor(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QString titleOf(const Lesson &lesson) const override { return lesson.title; }

private:
    static EditorWords words();
    void buildFacts();
    void buildPlaces();
};

} // namespace kb
